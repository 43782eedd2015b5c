package io.mimeseries.iotdb;

import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.path.IllegalPathException;
import io.mimeseries.iotdb.path.PathParser;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.select.PathQueries;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one user asks of the database, one method a kind of call. A call that fails throws {@link IotDbException} with the real server's
 * code and text; what it has done until then stays, as in the real server. A session is used by one thread at a time.
 */
public final class IotDbSession {
    private final IotDb database;
    private final Authority authority;
    private ZoneId zone;

    IotDbSession(IotDb database, Authority authority, ZoneId zone) {
        this.database = database;
        this.authority = authority;
        this.zone = zone;
    }

    public String user() {
        return authority.user();
    }

    /** The zone in which times without one are read. */
    public ZoneId zone() {
        return zone;
    }

    public void setZone(ZoneId changed) {
        zone = changed;
    }

    /** Writes rows of one device, column by column. */
    public void insert(Tablet tablet) {
        run("insertTablet", () -> {
            database.guard().insert(authority, tablet.device(), tablet.measurements());
            database.writes().tablets(List.of(tablet));
        });
    }

    /** Runs one statement. */
    public Answer execute(String sql) {
        return database.statements().run(sql, authority, zone);
    }

    /** Runs statements one after the other, also behind one that fails; a failure has a part for each of them. */
    public Status executeBatch(List<String> statements) {
        return database.statements().runBatch(statements, authority, zone);
    }

    /**
     * The points of some timeseries within a time range.
     *
     * @param start in milliseconds, the first time
     * @param end the first time behind the range
     */
    public Answer rawDataQuery(List<String> paths, long start, long end) {
        return run("executeRawDataQuery", PathQueries.raw(patterns(paths), start, end));
    }

    /** The last points of some timeseries, of those that are not before a time. */
    public Answer lastDataQuery(List<String> paths, long time) {
        return run("executeLastDataQuery", PathQueries.last(patterns(paths), time));
    }

    private List<PathPattern> patterns(List<String> paths) {
        var parser = new PathParser(database.version());
        return paths.stream().map(parser::parse).toList();
    }

    private Answer run(String call, Query query) {
        return database.statements().run(query, call, authority, zone);
    }

    /** Writes rows of several devices. What cannot be written does not keep the rest from being written; the first failure is thrown. */
    public void insertTablets(List<Tablet> tablets) {
        run("insertTablets", () -> {
            tablets.forEach(tablet -> database.guard().insert(authority, tablet.device(), tablet.measurements()));
            database.writes().tablets(tablets);
        });
    }

    /** Writes one row. */
    public void insert(TypedRecord record) {
        run("insertRecord", () -> {
            database.guard().insert(authority, record.device(), record.measurements());
            database.writes().records(List.of(record));
        });
    }

    /** Writes rows of any devices; failures as with tablets. */
    public void insertRecords(List<TypedRecord> records) {
        run("insertRecords", () -> {
            records.forEach(record -> database.guard().insert(authority, record.device(), record.measurements()));
            database.writes().records(records);
        });
    }

    /** Writes rows of the one device that all records name. */
    public void insertRecordsOfOneDevice(List<TypedRecord> records) {
        run("insertRecordsOfOneDevice", () -> {
            records.forEach(record -> database.guard().insert(authority, record.device(), record.measurements()));
            database.writes().records(records);
        });
    }

    /** Writes one row of texts. */
    public void insert(TextRecord record) {
        run("insertStringRecord", () -> {
            database.guard().insert(authority, record.device(), record.measurements());
            database.writes().textRecord(record);
        });
    }

    /** Writes rows of texts for any devices. */
    public void insertStringRecords(List<TextRecord> records) {
        run("insertStringRecords", () -> {
            records.forEach(record -> database.guard().insert(authority, record.device(), record.measurements()));
            database.writes().textRecords(records);
        });
    }

    /** Writes rows of texts of the one device that all records name. */
    public void insertStringRecordsOfOneDevice(List<TextRecord> records) {
        run("insertStringRecordsOfOneDevice", () -> {
            records.forEach(record -> database.guard().insert(authority, record.device(), record.measurements()));
            database.writes().textRecords(records);
        });
    }

    public void setStorageGroup(String path) {
        run("setStorageGroup", () -> {
            database.guard().createDatabase(authority, path);
            database.schemaCalls().createDatabase(path);
        });
    }

    public void deleteStorageGroups(List<String> paths) {
        run("deleteStorageGroup", () -> {
            database.guard().deleteDatabases(authority, paths);
            database.schemaCalls().deleteDatabases(paths);
        });
    }

    public void createTimeseries(TimeseriesRequest timeseries) {
        run("createTimeseries", () -> {
            database.guard().createTimeseries(authority, timeseries.path());
            database.schemaCalls().createTimeseries(timeseries);
        });
    }

    public void createMultiTimeseries(List<TimeseriesRequest> timeseries) {
        run("createMultiTimeseries", () -> {
            timeseries.forEach(one -> database.guard().createTimeseries(authority, one.path()));
            database.schemaCalls().createAll(timeseries);
        });
    }

    /** @param measurements whose paths are the names below the device */
    public void createAlignedTimeseries(String device, List<TimeseriesRequest> measurements) {
        run("createAlignedTimeseries", () -> {
            database.guard()
                    .createAligned(
                            authority,
                            device,
                            measurements.stream().map(TimeseriesRequest::path).toList());
            database.schemaCalls().createAligned(device, measurements);
        });
    }

    public void deleteTimeseries(List<String> paths) {
        run("deleteTimeseries", () -> {
            database.guard().deleteTimeseries(authority, paths);
            database.schemaCalls().deleteTimeseries(paths);
        });
    }

    /** Deletes points from {@code start} to {@code end}, both included. */
    public void deleteData(List<String> paths, long start, long end) {
        run("deleteData", () -> {
            database.guard().deleteData(authority, paths);
            database.schemaCalls().deleteData(paths, start, end);
        });
    }

    public void createSchemaTemplate(TemplateRequest template) {
        run("createSchemaTemplate", () -> {
            database.guard().changeTemplate(authority, template.name());
            database.templateCalls().create(template);
        });
    }

    /** @param nodes each with the prefix that its name has */
    public void appendSchemaTemplate(String template, boolean aligned, List<TemplateRequest.Node> nodes) {
        run("appendSchemaTemplate", () -> {
            database.guard().changeTemplate(authority, template);
            database.templateCalls().append(template, aligned, nodes);
        });
    }

    public void pruneSchemaTemplate(String template, String path) {
        run("pruneSchemaTemplate", () -> {
            database.guard().changeTemplate(authority, template);
            database.templateCalls().prune(template, path);
        });
    }

    /** @param kind as in {@link TemplateAnswer}; failures are answered, not thrown, as they have a kind, too */
    public TemplateAnswer querySchemaTemplate(String template, int kind, @Nullable String measurement) {
        return database.templateCalls().query(template, kind, measurement);
    }

    public void setSchemaTemplate(String template, String path) {
        run("setSchemaTemplate", () -> {
            database.guard().setTemplate(authority, template, path);
            database.templateCalls().set(template, path);
        });
    }

    public void unsetSchemaTemplate(String template, String path) {
        run("unsetSchemaTemplate", () -> {
            database.guard().setTemplate(authority, template, path);
            database.templateCalls().unset(template, path);
        });
    }

    public void dropSchemaTemplate(String template) {
        run("dropSchemaTemplate", () -> {
            database.guard().changeTemplate(authority, template);
            database.templateCalls().drop(template);
        });
    }

    /** Makes the templates that are set on or above some devices theirs. */
    public void activateSchemaTemplate(List<String> devices) {
        run("createTimeseriesOfSchemaTemplate", () -> {
            devices.forEach(device -> database.guard().activateTemplate(authority, device));
            database.templateCalls().activate(devices);
        });
    }

    private static void run(String call, Runnable run) {
        try {
            run.run();
        } catch (IllegalPathException e) {
            throw e.inCall(call);
        } catch (UnexpectedException e) {
            throw e.inCall(call);
        }
    }
}

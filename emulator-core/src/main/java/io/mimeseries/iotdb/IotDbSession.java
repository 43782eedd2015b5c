package io.mimeseries.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.path.IllegalPathException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one user asks of the database, one method a kind of call. A call that fails throws {@link IotDbException} with the real server's
 * code and text; what it has done until then stays, as in the real server. A session is used by one thread at a time.
 */
public final class IotDbSession {
    private final IotDb database;
    private final String user;
    private ZoneId zone;

    IotDbSession(IotDb database, String user, ZoneId zone) {
        this.database = database;
        this.user = user;
        this.zone = zone;
    }

    public String user() {
        return user;
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
        run("insertTablet", () -> database.writes().insert(tablet));
    }

    /** Runs one statement. */
    public Answer execute(String sql) {
        throw new NotEmulatedException(sql);
    }

    /** Runs statements one after the other, also behind one that fails; a failure has a part for each of them. */
    public Status executeBatch(List<String> statements) {
        throw new NotEmulatedException("executeBatchStatement");
    }

    /**
     * The points of some timeseries within a time range.
     *
     * @param start in milliseconds, the first time
     * @param end the first time behind the range
     */
    public Answer rawDataQuery(List<String> paths, long start, long end) {
        throw new NotEmulatedException("executeRawDataQuery");
    }

    /** The last points of some timeseries, of those that are not before a time. */
    public Answer lastDataQuery(List<String> paths, long time) {
        throw new NotEmulatedException("executeLastDataQuery");
    }

    /** Writes rows of several devices. What cannot be written does not keep the rest from being written; the first failure is thrown. */
    public void insertTablets(List<Tablet> tablets) {
        throw new NotEmulatedException("insertTablets");
    }

    /** Writes one row. */
    public void insert(TypedRecord record) {
        throw new NotEmulatedException("insertRecord");
    }

    /** Writes rows of any devices; failures as with tablets. */
    public void insertRecords(List<TypedRecord> records) {
        throw new NotEmulatedException("insertRecords");
    }

    /** Writes rows of the one device that all records name. */
    public void insertRecordsOfOneDevice(List<TypedRecord> records) {
        throw new NotEmulatedException("insertRecordsOfOneDevice");
    }

    /** Writes one row of texts. */
    public void insert(TextRecord record) {
        throw new NotEmulatedException("insertStringRecord");
    }

    /** Writes rows of texts for any devices. */
    public void insertStringRecords(List<TextRecord> records) {
        throw new NotEmulatedException("insertStringRecords");
    }

    /** Writes rows of texts of the one device that all records name. */
    public void insertStringRecordsOfOneDevice(List<TextRecord> records) {
        throw new NotEmulatedException("insertStringRecordsOfOneDevice");
    }

    public void setStorageGroup(String path) {
        throw new NotEmulatedException("setStorageGroup");
    }

    public void deleteStorageGroups(List<String> paths) {
        throw new NotEmulatedException("deleteStorageGroups");
    }

    public void createTimeseries(TimeseriesRequest timeseries) {
        throw new NotEmulatedException("createTimeseries");
    }

    public void createMultiTimeseries(List<TimeseriesRequest> timeseries) {
        throw new NotEmulatedException("createMultiTimeseries");
    }

    /** @param measurements whose paths are the names below the device */
    public void createAlignedTimeseries(String device, List<TimeseriesRequest> measurements) {
        throw new NotEmulatedException("createAlignedTimeseries");
    }

    public void deleteTimeseries(List<String> paths) {
        throw new NotEmulatedException("deleteTimeseries");
    }

    /** Deletes points from {@code start} to {@code end}, both included. */
    public void deleteData(List<String> paths, long start, long end) {
        throw new NotEmulatedException("deleteData");
    }

    public void createSchemaTemplate(TemplateRequest template) {
        throw new NotEmulatedException("createSchemaTemplate");
    }

    /** @param nodes each with the prefix that its name has */
    public void appendSchemaTemplate(String template, boolean aligned, List<TemplateRequest.Node> nodes) {
        throw new NotEmulatedException("appendSchemaTemplate");
    }

    public void pruneSchemaTemplate(String template, String path) {
        throw new NotEmulatedException("pruneSchemaTemplate");
    }

    /** @param kind as in {@link TemplateAnswer}; failures are answered, not thrown, as they have a kind, too */
    public TemplateAnswer querySchemaTemplate(String template, int kind, @Nullable String measurement) {
        throw new NotEmulatedException("querySchemaTemplate");
    }

    public void setSchemaTemplate(String template, String path) {
        throw new NotEmulatedException("setSchemaTemplate");
    }

    public void unsetSchemaTemplate(String template, String path) {
        throw new NotEmulatedException("unsetSchemaTemplate");
    }

    public void dropSchemaTemplate(String template) {
        throw new NotEmulatedException("dropSchemaTemplate");
    }

    /** Makes the templates that are set on or above some devices theirs. */
    public void activateSchemaTemplate(List<String> devices) {
        throw new NotEmulatedException("createTimeseriesUsingSchemaTemplate");
    }

    private static void run(String call, Runnable run) {
        try {
            run.run();
        } catch (IllegalPathException e) {
            throw e.inCall(call);
        }
    }
}

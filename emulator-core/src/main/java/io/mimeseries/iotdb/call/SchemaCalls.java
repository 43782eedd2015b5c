package io.mimeseries.iotdb.call;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.TimeseriesRequest;
import io.mimeseries.iotdb.definition.Databases;
import io.mimeseries.iotdb.definition.Deletions;
import io.mimeseries.iotdb.definition.PlannedMeasurement;
import io.mimeseries.iotdb.definition.TimeseriesCreation;
import io.mimeseries.iotdb.path.IllegalPathException;
import io.mimeseries.iotdb.path.PathParser;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Databases, timeseries and deletions by calls. */
public final class SchemaCalls {
    private final PathParser paths;
    private final Storings storings;
    private final Databases databases;
    private final TimeseriesCreation creation;
    private final Deletions deletions;

    public SchemaCalls(IotDbVersion version, Databases databases, TimeseriesCreation creation, Deletions deletions) {
        this.paths = new PathParser(version);
        this.storings = new Storings(Profile.of(version));
        this.databases = databases;
        this.creation = creation;
        this.deletions = deletions;
    }

    public void createDatabase(String text) {
        var path = paths.parse(text);
        if (path.size() < 2 || !path.nodes().get(0).equals(SchemaTree.ROOT)) {
            throw new IllegalPathException(text);
        }
        databases.create(path, Databases.Options.NONE);
    }

    public void deleteDatabases(List<String> texts) {
        var patterns = patterns(texts);
        patterns.forEach(Databases::checkName);
        databases.delete(patterns);
    }

    public void createTimeseries(TimeseriesRequest request) {
        var path = paths.parse(request.path());
        creation.create(path, planned(path.last(), request));
    }

    /** Makes those that can be made; the failure has a part for each of the others. */
    public void createAll(List<TimeseriesRequest> requests) {
        var planned = new ArrayList<PlannedMeasurement>(requests.size());
        var patterns = new ArrayList<PathPattern>(requests.size());
        for (var request : requests) {
            var path = paths.parse(request.path());
            patterns.add(path);
            planned.add(planned(path.last(), request));
        }
        var failed = new ArrayList<Status>();
        for (int at = 0; at < planned.size(); at++) {
            try {
                creation.create(patterns.get(at), planned.get(at));
            } catch (IotDbException e) {
                failed.add(e.status());
            }
        }
        if (!failed.isEmpty()) {
            throw new IotDbException(new Status(StatusCode.MULTIPLE_ERROR, "", failed));
        }
    }

    public void createAligned(String device, List<TimeseriesRequest> requests) {
        var path = paths.parse(device);
        var planned = new ArrayList<PlannedMeasurement>(requests.size());
        for (var request : requests) {
            planned.add(planned(PathParser.measurement(request.path()), request));
        }
        creation.createAligned(path, planned);
    }

    private PlannedMeasurement planned(String name, TimeseriesRequest request) {
        return new PlannedMeasurement(
                name,
                alias(request.alias()),
                storings.of(request.type(), request.encoding(), request.compressor()),
                request.props(),
                request.tags(),
                request.attributes());
    }

    private static @Nullable String alias(@Nullable String alias) {
        return alias == null || alias.isEmpty() ? null : PathParser.measurement(alias);
    }

    public void deleteTimeseries(List<String> texts) {
        deletions.deleteTimeseries(patterns(texts));
    }

    public void deleteData(List<String> texts, long minTime, long maxTime) {
        deletions.deleteData(patterns(texts), minTime, maxTime);
    }

    private List<PathPattern> patterns(List<String> texts) {
        return texts.stream().map(paths::parse).toList();
    }
}

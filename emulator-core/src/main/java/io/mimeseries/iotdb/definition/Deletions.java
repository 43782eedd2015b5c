package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.LocatedMeasurement;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Timeseries and values deleted. */
public final class Deletions {
    private final IotDbStore store;
    private final Profile profile;

    public Deletions(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /** Deletes the timeseries that fit, with their values; those of templates stay. */
    public void deleteTimeseries(List<PathPattern> patterns) {
        store.update(update -> {
            update.requireWritable();
            var doomed = find(update, patterns);
            doomed.values().removeIf(found -> found.measurement().templated());
            if (doomed.isEmpty()) {
                throw new IotDbException(
                        StatusCode.PATH_MISSING,
                        String.format(
                                "Timeseries %s does not exist or is represented by %s",
                                patterns, profile.templateWord()));
            }
            if (!profile.isAtLeast(IotDbVersion.V1_3_2)) {
                doomed.values().forEach(found -> checkDeletable(found, patterns));
            }
            doomed.values().forEach(found -> delete(update, found));
            return doomed.size();
        });
    }

    /** 1.0.1 fails to delete the values of an aligned timeseries, and leaves it then. */
    private static void checkDeletable(LocatedMeasurement found, List<PathPattern> patterns) {
        var place = found.at().database();
        if (found.device().isAligned() && place != null && place.database().dataRegions() > 0) {
            throw DefinitionErrors.metadata(String.format("Delete timeseries %s failed when [delete data]", patterns));
        }
    }

    private static void delete(StoreUpdate update, LocatedMeasurement found) {
        var path = found.at().path();
        var node = update.tree().findWritable(path);
        var device = node == null ? null : node.writableDevice();
        if (node != null && device != null) {
            device.remove(found.measurement());
            if (device.size() == 0 && device.template() == null) {
                node.removeDevice();
                update.tree().prune(path);
            }
        }
    }

    /** Deletes the values from {@code minTime} to {@code maxTime}, both inclusive, of the timeseries that fit. */
    public void deleteData(List<PathPattern> patterns, long minTime, long maxTime) {
        store.update(update -> {
            update.requireWritable();
            var found = find(update, patterns);
            for (var located : found.values()) {
                var node = update.tree().findWritable(located.at().path());
                var device = node == null ? null : node.writableDevice();
                if (device != null) {
                    device.writableRows().clear(located.measurement().column(), minTime, maxTime);
                }
            }
            return found.size();
        });
    }

    private static Map<FullPath, LocatedMeasurement> find(StoreUpdate update, List<PathPattern> patterns) {
        var all = new LinkedHashMap<FullPath, LocatedMeasurement>();
        for (var pattern : patterns) {
            update.view().walk().measurements(pattern, found -> all.put(found.path(), found));
        }
        return all;
    }
}

package io.mimeseries.iotdb.cluster;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.store.StoreView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a database keeps its schema or its rows.
 *
 * @param holdsRows false for one of schema
 * @param devices how many have their slot in it
 * @param timeSlots how many partitions of time have rows, 0 for schema
 */
record Region(int id, boolean holdsRows, FullPath database, int devices, int timeSlots) {

    /** All of them; numbers are given anew each time. */
    static List<Region> all(StoreView view) {
        var regions = new ArrayList<Region>();
        for (var found : view.walk().databases(PathPattern.ALL)) {
            var database = found.node().database();
            if (database == null || database.schemaRegions() == 0) {
                continue;
            }
            var below = PathPattern.of(found.path()).resolve(List.of("**"));
            var devices = new ArrayList<>(view.walk().devices(below));
            if (found.isDevice()) {
                devices.add(found);
            }
            regions.add(new Region(regions.size(), false, found.path(), devices.size(), 0));
            if (database.dataRegions() > 0) {
                var slots = timeSlots(devices, database.timePartitionInterval());
                regions.add(new Region(regions.size(), true, found.path(), devices.size(), slots.size()));
            }
        }
        return regions;
    }

    private static Set<Long> timeSlots(List<Located> devices, long interval) {
        var slots = new HashSet<Long>();
        for (var located : devices) {
            var device = located.node().device();
            var rows = device == null ? null : device.rows();
            while (rows != null && !rows.isEmpty()) {
                var slot = Math.floorDiv(rows.minTime(), interval);
                slots.add(slot);
                rows = Math.floorDiv(rows.maxTime(), interval) == slot
                        ? null
                        : rows.between((slot + 1) * interval, Long.MAX_VALUE);
            }
        }
        return slots;
    }
}

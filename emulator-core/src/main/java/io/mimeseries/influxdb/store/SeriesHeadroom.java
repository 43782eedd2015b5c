package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.catalog.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many series each database has at most. As long as even that many are within the limits, which are far away by default, nobody need
 * know them one by one. To be used under the store's lock.
 */
final class SeriesHeadroom {
    private final Map<String, Long> most = new HashMap<>();

    /** True if not even a new series, with new values of all its tags, at every point can reach a limit; counts only when it must. */
    boolean suffices(Database database, int points, Limits limits, StoreView view) {
        var limit = smallest(limits.maxSeriesPerDatabase(), limits.maxValuesPerTag());
        if (limit == Long.MAX_VALUE) {
            return true;
        }
        var known = most.get(database.name());
        var grown = known == null ? Long.MAX_VALUE : known + points;
        if (grown > limit) {
            grown = count(view.shards(database)) + points;
        }
        most.put(database.name(), grown);
        return grown <= limit;
    }

    /** Series may have vanished or come from elsewhere. */
    void clear() {
        most.clear();
    }

    private static long smallest(long first, long second) {
        return Math.min(first == 0 ? Long.MAX_VALUE : first, second == 0 ? Long.MAX_VALUE : second);
    }

    private static long count(List<Shard> shards) {
        var count = 0L;
        for (var shard : shards) {
            for (var table : shard.tables().values()) {
                count += table.size();
            }
        }
        return count;
    }
}

package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.influxdb.catalog.ShardGroup;
import io.mimeseries.influxdb.catalog.ShardGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which shards the points of a request go to.
 *
 * <p>As in the real server, an old point is kept after all if the shard group of another point of the request covers it.
 */
final class ShardMapping {
    private final WriteBuffer buffer;
    private final String database;
    private Catalog catalog;
    private RetentionPolicy policy;
    private final List<ShardGroup> groups = new ArrayList<>();
    /** Where the points of a group start in {@code buffer.order}; one more than there are groups. */
    private int[] starts = {0};

    ShardMapping(WriteBuffer buffer, Catalog catalog, String database, RetentionPolicy policy) {
        this.buffer = buffer;
        this.catalog = catalog;
        this.database = database;
        this.policy = policy;
    }

    /** Makes the shard groups that are missing and sorts the points. */
    void map(long now) {
        var batch = buffer.batch;
        var oldest = policy.duration() == 0 ? Long.MIN_VALUE : now - policy.duration();
        var points = batch.points();
        var from = 0L;
        var to = 0L;
        for (var point = 0; point < points; point++) {
            var time = batch.time(point);
            // most points lie in the group of the one before
            if ((time < from || time >= to) && time >= oldest) {
                var group = groupAt(time);
                if (group < 0) {
                    add(create(time));
                    group = groupAt(time);
                }
                from = groups.get(group).start();
                to = groups.get(group).end();
            }
        }
        if (groups.size() == 1) {
            keepOrder(groups.get(0));
        } else {
            sort();
        }
    }

    private void keepOrder(ShardGroup only) {
        var batch = buffer.batch;
        var order = buffer.order;
        var points = batch.points();
        var from = only.start();
        var to = only.end();
        var kept = 0;
        for (var point = 0; point < points; point++) {
            var time = batch.time(point);
            if (time >= from && time < to) {
                order[kept++] = point;
            }
        }
        starts = new int[] {0, kept};
    }

    private void add(ShardGroup group) {
        groups.add(group);
        if (groups.size() > 1) {
            groups.sort(Comparator.comparingLong(ShardGroup::end).thenComparingLong(ShardGroup::start));
        }
    }

    private ShardGroup create(long time) {
        catalog = ShardGroups.create(catalog, database, policy.name(), time);
        policy = catalog.requireDatabase(database).requirePolicy(policy.name());
        var group = policy.shardGroupAt(time);
        if (group == null) {
            throw new IllegalStateException("no shard group at " + time);
        }
        return group;
    }

    /** The index of the group that a point goes to, negative if there is none. */
    private int groupAt(long time) {
        var low = 0;
        var high = groups.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (groups.get(middle).end() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groups.size() && groups.get(low).start() <= time ? low : -1;
    }

    private void sort() {
        var batch = buffer.batch;
        var next = new int[groups.size() + 1];
        for (var point = 0; point < batch.points(); point++) {
            var group = groupAt(batch.time(point));
            if (group >= 0) {
                next[group + 1]++;
            }
        }
        for (var group = 1; group < next.length; group++) {
            next[group] += next[group - 1];
        }
        starts = next.clone();
        for (var point = 0; point < batch.points(); point++) {
            var group = groupAt(batch.time(point));
            if (group >= 0) {
                buffer.order[next[group]++] = point;
            }
        }
    }

    /** The catalogue with the new shard groups. */
    Catalog catalog() {
        return catalog;
    }

    List<ShardGroup> groups() {
        return groups;
    }

    int from(int group) {
        return starts[group];
    }

    int to(int group) {
        return starts[group + 1];
    }

    /** How many points have no shard because they are too old. */
    int dropped() {
        return buffer.batch.points() - starts[starts.length - 1];
    }
}

package io.mimeseries.influxdb.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A retention policy and the shard groups that its points made.
 *
 * @param duration in nanoseconds, 0 for ever
 * @param shardDuration in nanoseconds, at least an hour
 * @param shardGroups sorted by start
 */
public record RetentionPolicy(
        String name,
        long duration,
        long shardDuration,
        int replication,
        List<ShardGroup> shardGroups,
        NamedList<Subscription> subscriptions)
        implements Named {
    public RetentionPolicy {
        shardGroups = List.copyOf(shardGroups);
    }

    /** The shard group that takes a point of this time, null if there is none yet. */
    public @Nullable ShardGroup shardGroupAt(long time) {
        // the first of those that overlap, which ALTER RETENTION POLICY … SHARD DURATION can bring about, as in the
        // real server
        for (var group : shardGroups) {
            if (group.contains(time)) {
                return group;
            }
        }
        return null;
    }

    RetentionPolicy withShardGroup(ShardGroup group) {
        var groups = new ArrayList<>(shardGroups);
        groups.add(group);
        if (groups.size() > 1) {
            groups.sort(Comparator.comparingLong(ShardGroup::start).thenComparingLong(ShardGroup::end));
        }
        return new RetentionPolicy(name, duration, shardDuration, replication, groups, subscriptions);
    }

    RetentionPolicy without(Predicate<ShardGroup> which) {
        var groups = new ArrayList<>(shardGroups);
        groups.removeIf(which);
        return new RetentionPolicy(name, duration, shardDuration, replication, groups, subscriptions);
    }

    RetentionPolicy withSubscriptions(NamedList<Subscription> changed) {
        return new RetentionPolicy(name, duration, shardDuration, replication, shardGroups, changed);
    }
}

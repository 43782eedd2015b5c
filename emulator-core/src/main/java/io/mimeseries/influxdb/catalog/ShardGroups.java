package io.mimeseries.influxdb.catalog;

/** Shard groups come with the first point of their time and go with DROP SHARD or when their points are too old. */
public final class ShardGroups {
    private ShardGroups() {}

    /**
     * The catalogue in which {@link RetentionPolicy#shardGroupAt} answers for this time; the same one if it already did.
     *
     * @param policyName empty for the default
     */
    public static Catalog create(Catalog catalog, String databaseName, String policyName, long time) {
        var database = catalog.requireDatabase(databaseName);
        var policy = database.requirePolicy(policyName);
        if (policy.shardGroupAt(time) != null) {
            return catalog;
        }
        var group =
                ShardDurations.groupAt(time, policy.shardDuration(), catalog.nextShardGroupId(), catalog.nextShardId());
        var changed = database.withPolicy(policy.withShardGroup(group));
        return new Catalog(
                catalog.databases().with(changed),
                catalog.users(),
                catalog.nextShardGroupId() + 1,
                catalog.nextShardId() + 1);
    }

    /** Does nothing if there is no such shard. */
    public static Catalog dropShard(Catalog catalog, long shardId) {
        for (var database : catalog.databases().values()) {
            for (var policy : database.policies().values()) {
                if (policy.shardGroups().stream().anyMatch(group -> group.shardId() == shardId)) {
                    return catalog.withDatabase(
                            database.withPolicy(policy.without(group -> group.shardId() == shardId)));
                }
            }
        }
        return catalog;
    }

    /** Whether there are shard groups for {@link #expire}. */
    public static boolean anyExpired(Catalog catalog, long now) {
        for (var database : catalog.databases().values()) {
            for (var policy : database.policies().values()) {
                if (policy.shardGroups().stream().anyMatch(group -> isExpired(policy, group, now))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without the shard groups that ended longer ago than their policy lasts. */
    public static Catalog expire(Catalog catalog, long now) {
        var left = catalog;
        for (var database : catalog.databases().values()) {
            var kept = database;
            for (var policy : database.policies().values()) {
                kept = kept.withPolicy(policy.without(group -> isExpired(policy, group, now)));
            }
            left = left.withDatabase(kept);
        }
        return left;
    }

    private static boolean isExpired(RetentionPolicy policy, ShardGroup group, long now) {
        return policy.duration() != 0 && group.end() < now - policy.duration();
    }
}

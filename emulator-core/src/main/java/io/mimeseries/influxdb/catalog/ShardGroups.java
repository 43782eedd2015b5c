package io.mimeseries.influxdb.catalog;

/** Shard groups come with the first point of their time and go with DROP SHARD. */
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
                    return catalog.withDatabase(database.withPolicy(policy.withoutShard(shardId)));
                }
            }
        }
        return catalog;
    }
}

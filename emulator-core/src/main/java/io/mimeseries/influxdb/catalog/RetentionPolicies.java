package io.mimeseries.influxdb.catalog;

import java.util.List;
import java.util.Objects;

/** CREATE, ALTER and DROP RETENTION POLICY. */
public final class RetentionPolicies {
    private RetentionPolicies() {}

    /** Does nothing if the same policy exists. */
    public static Catalog create(
            Catalog catalog, String databaseName, String name, PolicyOptions options, boolean makeDefault) {
        Names.check(name);
        checkDuration(options);
        var policy = policy(name, options);
        if (policy.duration() > 0 && policy.duration() < policy.shardDuration()) {
            throw new CatalogException(CatalogErrors.POLICY_SHORTER_THAN_SHARD);
        }
        var database = catalog.requireDatabase(databaseName);
        var existing = database.policies().get(name);
        if (existing == null) {
            var changed = database.withPolicy(policy);
            return catalog.withDatabase(makeDefault ? changed.withDefaultPolicy(name) : changed);
        }
        if (existing.duration() != policy.duration()
                || existing.shardDuration() != policy.shardDuration()
                || existing.replication() != policy.replication()) {
            throw new CatalogException(CatalogErrors.POLICY_EXISTS);
        }
        if (makeDefault && !database.defaultPolicy().equals(name)) {
            throw new CatalogException(CatalogErrors.POLICY_CONFLICT);
        }
        return catalog;
    }

    public static Catalog alter(
            Catalog catalog, String databaseName, String name, PolicyOptions options, boolean makeDefault) {
        var database = catalog.requireDatabase(databaseName);
        var policy = database.policies().get(name);
        if (policy == null) {
            throw new CatalogException(CatalogErrors.policyNotFound(name));
        }
        checkDuration(options);
        checkShard(policy, options);
        var duration = Objects.requireNonNullElse(options.duration(), policy.duration());
        var shardDuration = options.shardDuration() == null
                ? policy.shardDuration()
                : ShardDurations.normalize(options.shardDuration(), duration);
        var changed = database.withPolicy(new RetentionPolicy(
                name,
                duration,
                shardDuration,
                Objects.requireNonNullElse(options.replication(), policy.replication()),
                policy.shardGroups(),
                policy.subscriptions()));
        return catalog.withDatabase(makeDefault ? changed.withDefaultPolicy(name) : changed);
    }

    /** Does nothing if there is no such database or policy; the database's default stays the dropped name. */
    public static Catalog drop(Catalog catalog, String databaseName, String name) {
        var database = catalog.database(databaseName);
        return database == null ? catalog : catalog.withDatabase(database.withoutPolicy(name));
    }

    static void checkDuration(PolicyOptions options) {
        var duration = options.duration();
        if (duration != null && duration != 0 && duration < ShardDurations.HOUR) {
            throw new CatalogException(CatalogErrors.POLICY_TOO_SHORT);
        }
    }

    /** True if what CREATE DATABASE … WITH says holds for the policy. */
    static boolean matches(RetentionPolicy policy, PolicyOptions options) {
        var shardDuration = Objects.requireNonNullElse(options.shardDuration(), 0L);
        return (options.duration() == null || options.duration() == policy.duration())
                && (options.replication() == null || options.replication() == policy.replication())
                && ShardDurations.normalize(shardDuration, policy.duration()) == policy.shardDuration();
    }

    /** The shard duration as asked for is compared, not as it will be normalised, as the real server does. */
    private static void checkShard(RetentionPolicy policy, PolicyOptions options) {
        var duration = Objects.requireNonNullElse(options.duration(), policy.duration());
        var shardDuration = Objects.requireNonNullElse(options.shardDuration(), policy.shardDuration());
        var changes = options.duration() != null || options.shardDuration() != null;
        if (changes && duration != 0 && duration < shardDuration) {
            throw new CatalogException(CatalogErrors.POLICY_SHORTER_THAN_SHARD);
        }
    }

    private static RetentionPolicy policy(String name, PolicyOptions options) {
        var duration = Objects.requireNonNullElse(options.duration(), 0L);
        return new RetentionPolicy(
                name,
                duration,
                ShardDurations.normalize(Objects.requireNonNullElse(options.shardDuration(), 0L), duration),
                Objects.requireNonNullElse(options.replication(), 1),
                List.of(),
                NamedList.empty());
    }
}

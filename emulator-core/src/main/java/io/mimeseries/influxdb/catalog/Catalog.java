package io.mimeseries.influxdb.catalog;

import org.jspecify.annotations.Nullable;

/**
 * All that a server knows besides its points. Every change makes a new catalogue; the rules of the changes are in {@link Databases},
 * {@link RetentionPolicies}, {@link ShardGroups}, {@link ContinuousQueries}, {@link Subscriptions} and {@link Users}.
 *
 * @param nextShardGroupId what the next shard group is called; ids are never used twice
 */
public record Catalog(NamedList<Database> databases, NamedList<User> users, long nextShardGroupId, long nextShardId) {
    public static final Catalog EMPTY = new Catalog(NamedList.empty(), NamedList.empty(), 1, 1);

    public @Nullable Database database(String name) {
        return databases.get(name);
    }

    /** @throws CatalogException if there is none */
    public Database requireDatabase(String name) {
        var database = databases.get(name);
        if (database == null) {
            throw new CatalogException(CatalogErrors.databaseNotFound(name));
        }
        return database;
    }

    public @Nullable User user(String name) {
        return users.get(name);
    }

    /** @throws CatalogException if there is none */
    public User requireUser(String name) {
        var user = users.get(name);
        if (user == null) {
            throw new CatalogException(CatalogErrors.USER_NOT_FOUND);
        }
        return user;
    }

    Catalog withDatabase(Database database) {
        return withDatabases(databases.with(database));
    }

    Catalog withDatabases(NamedList<Database> changed) {
        return new Catalog(changed, users, nextShardGroupId, nextShardId);
    }

    Catalog withUsers(NamedList<User> changed) {
        return new Catalog(databases, changed, nextShardGroupId, nextShardId);
    }
}

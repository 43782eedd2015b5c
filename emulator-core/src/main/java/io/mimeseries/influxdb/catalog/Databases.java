package io.mimeseries.influxdb.catalog;

/** CREATE DATABASE and DROP DATABASE. */
public final class Databases {
    public static final String DEFAULT_POLICY = "autogen";

    private Databases() {}

    /** Does nothing if the database exists. */
    public static Catalog create(Catalog catalog, String name) {
        Names.check(name);
        if (catalog.databases().contains(name)) {
            return catalog;
        }
        return RetentionPolicies.create(
                catalog.withDatabase(new Database(name)), name, DEFAULT_POLICY, PolicyOptions.NONE, true);
    }

    /** CREATE DATABASE … WITH …; an existing database must already have that policy as its default. */
    public static Catalog create(Catalog catalog, String name, String policyName, PolicyOptions options) {
        Names.check(name);
        if (!policyName.isEmpty()) {
            Names.check(policyName);
        }
        var policy = policyName.isEmpty() ? DEFAULT_POLICY : policyName;
        RetentionPolicies.checkDuration(options);
        var database = catalog.database(name);
        if (database == null || database.policies().isEmpty()) {
            var created = database == null ? catalog.withDatabase(new Database(name)) : catalog;
            return RetentionPolicies.create(created, name, policy, options, true);
        }
        var existing = database.policies().get(policy);
        if (existing == null
                || !RetentionPolicies.matches(existing, options)
                || !database.defaultPolicy().equals(policy)) {
            throw new CatalogException(CatalogErrors.POLICY_CONFLICT);
        }
        return catalog;
    }

    /** Does nothing if there is no such database; users lose what they were granted on it. */
    public static Catalog drop(Catalog catalog, String name) {
        var users = catalog.users();
        for (var user : users.values()) {
            if (user.privileges().containsKey(name)) {
                users = users.with(user.withoutDatabase(name));
            }
        }
        return catalog.withDatabases(catalog.databases().without(name)).withUsers(users);
    }
}

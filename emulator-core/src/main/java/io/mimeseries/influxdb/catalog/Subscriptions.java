package io.mimeseries.influxdb.catalog;

/** CREATE SUBSCRIPTION and DROP SUBSCRIPTION. */
public final class Subscriptions {
    private Subscriptions() {}

    public static Catalog create(Catalog catalog, String databaseName, String policyName, Subscription subscription) {
        var database = catalog.requireDatabase(databaseName);
        var policy = database.requirePolicy(policyName);
        if (policy.subscriptions().contains(subscription.name())) {
            throw new CatalogException(CatalogErrors.SUBSCRIPTION_EXISTS);
        }
        return with(catalog, database, policy, policy.subscriptions().with(subscription));
    }

    public static Catalog drop(Catalog catalog, String databaseName, String policyName, String name) {
        var database = catalog.requireDatabase(databaseName);
        var policy = database.requirePolicy(policyName);
        if (!policy.subscriptions().contains(name)) {
            throw new CatalogException(CatalogErrors.SUBSCRIPTION_NOT_FOUND);
        }
        return with(catalog, database, policy, policy.subscriptions().without(name));
    }

    private static Catalog with(
            Catalog catalog, Database database, RetentionPolicy policy, NamedList<Subscription> changed) {
        return catalog.withDatabase(database.withPolicy(policy.withSubscriptions(changed)));
    }
}

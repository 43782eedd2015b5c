package io.mimeseries.influxdb.catalog;

import java.util.Locale;

/** CREATE CONTINUOUS QUERY and DROP CONTINUOUS QUERY. */
public final class ContinuousQueries {
    private ContinuousQueries() {}

    /** Does nothing if the same query exists; upper and lower case are the same here. */
    public static Catalog create(Catalog catalog, String databaseName, ContinuousQuery query) {
        var database = catalog.requireDatabase(databaseName);
        var existing = database.continuousQueries().get(query.name());
        if (existing == null) {
            return catalog.withDatabase(
                    database.withContinuousQueries(database.continuousQueries().with(query)));
        }
        if (!folded(existing).equals(folded(query))) {
            throw new CatalogException(CatalogErrors.QUERY_EXISTS);
        }
        return catalog;
    }

    /** Does nothing if there is no such database or query. */
    public static Catalog drop(Catalog catalog, String databaseName, String name) {
        var database = catalog.database(databaseName);
        return database == null
                ? catalog
                : catalog.withDatabase(database.withContinuousQueries(
                        database.continuousQueries().without(name)));
    }

    private static String folded(ContinuousQuery query) {
        return query.text().toLowerCase(Locale.ROOT);
    }
}

package io.mimeseries.influxdb.statement;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.function.UnaryOperator;

/** Changes the catalogue of a store. */
final class CatalogStatements {
    private final InfluxStore store;

    CatalogStatements(InfluxStore store) {
        this.store = store;
    }

    Catalog catalog() {
        return store.catalog();
    }

    void change(UnaryOperator<Catalog> change) {
        store.update(update -> {
            update.setCatalog(change.apply(update.catalog()));
            return true;
        });
    }
}

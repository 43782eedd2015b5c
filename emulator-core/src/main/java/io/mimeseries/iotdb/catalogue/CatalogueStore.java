package io.mimeseries.iotdb.catalogue;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The catalogue of one server. Safe for use by many threads. */
public final class CatalogueStore {
    private final AtomicReference<Catalogue> catalogue = new AtomicReference<>(Catalogue.EMPTY);

    /** As it is now; immutable. */
    public Catalogue snapshot() {
        return catalogue.get();
    }

    public void restore(Catalogue snapshot) {
        catalogue.set(snapshot);
    }

    void update(UnaryOperator<Catalogue> change) {
        catalogue.updateAndGet(change);
    }
}

package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.schema.SchemaTree;

/** A change of the state. It must not leave the function that it was given to. */
public final class StoreUpdate {
    private final SchemaTree tree;
    private final long now;

    StoreUpdate(SchemaTree tree, long now) {
        this.tree = tree;
        this.now = now;
    }

    /** The tree, which may be changed. */
    public SchemaTree tree() {
        return tree;
    }

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }

    /** The state with the changes made so far. */
    public StoreView view() {
        return new StoreView(tree, now);
    }
}

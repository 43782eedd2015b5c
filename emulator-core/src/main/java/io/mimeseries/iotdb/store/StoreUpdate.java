package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.Templates;

/** A change of the state. It must not leave the function that it was given to. */
public final class StoreUpdate {
    private final SchemaTree tree;
    private final long now;
    private Templates templates;

    StoreUpdate(SchemaTree tree, Templates templates, long now) {
        this.tree = tree;
        this.templates = templates;
        this.now = now;
    }

    /** The tree, which may be changed. */
    public SchemaTree tree() {
        return tree;
    }

    public Templates templates() {
        return templates;
    }

    public void setTemplates(Templates changed) {
        templates = changed;
    }

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }

    /** The state with the changes made so far. */
    public StoreView view() {
        return new StoreView(tree, templates, now, path -> true);
    }
}

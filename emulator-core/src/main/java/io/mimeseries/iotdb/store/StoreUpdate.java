package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.Templates;

/** A change of the state. It must not leave the function that it was given to. */
public final class StoreUpdate {
    private static final int READ_ONLY = 600;

    private final SchemaTree tree;
    private final long now;
    private final boolean readOnly;
    private Templates templates;

    StoreUpdate(SchemaTree tree, Templates templates, long now, boolean readOnly) {
        this.tree = tree;
        this.templates = templates;
        this.now = now;
        this.readOnly = readOnly;
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

    /** Fails if timeseries and rows must not be changed now; databases, templates and users may be even then. */
    public void requireWritable() {
        if (readOnly) {
            throw new IotDbException(READ_ONLY, "Fail to do non-query operations because system is read-only.");
        }
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

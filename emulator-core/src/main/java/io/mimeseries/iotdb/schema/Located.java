package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.path.FullPath;
import org.jspecify.annotations.Nullable;

/**
 * A node that a walk has come to.
 *
 * @param database the database that it lies in or is, null above databases
 */
public record Located(
        FullPath path, SchemaNode node, @Nullable DatabasePlace database) {
    static Located root(SchemaTree tree) {
        return new Located(FullPath.of(SchemaTree.ROOT), tree.root(), null);
    }

    Located child(SchemaNode child) {
        var below = path.child(child.name());
        var own = child.database();
        return new Located(below, child, own == null ? database : new DatabasePlace(below, own));
    }

    /** Where the node is a device. */
    public boolean isDevice() {
        return node.device() != null;
    }
}

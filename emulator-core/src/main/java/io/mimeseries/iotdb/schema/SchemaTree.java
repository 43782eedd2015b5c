package io.mimeseries.iotdb.schema;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.storage.Generation;
import org.jspecify.annotations.Nullable;

/** The tree from its root. To be used under the store's lock only. */
public final class SchemaTree {
    public static final String ROOT = "root";
    /** Walks recurse, so that the stack bounds how deep the tree may be. */
    private static final int DEEPEST = 1000;

    private final SchemaNode root;

    private SchemaTree(SchemaNode root) {
        this.root = root;
    }

    /** An empty tree. */
    public static SchemaTree create(Generation generation) {
        return new SchemaTree(new SchemaNode(ROOT, generation));
    }

    /** This tree if it was made or cloned in the generation, else a clone to put in its place. */
    public SchemaTree writable(Generation current) {
        var writable = root.writable(current);
        return writable == root ? this : new SchemaTree(writable);
    }

    public SchemaNode root() {
        return root;
    }

    /** The node of a path, to be read; null if there is none. */
    public @Nullable SchemaNode find(FullPath path) {
        if (!path.node(0).equals(ROOT)) {
            return null;
        }
        var node = root;
        for (int at = 1; node != null && at < path.size(); at++) {
            node = node.child(path.node(at));
        }
        return node;
    }

    /** The node of a path, to be changed; null if there is none. The tree must be writable. */
    public @Nullable SchemaNode findWritable(FullPath path) {
        if (!path.node(0).equals(ROOT)) {
            return null;
        }
        var node = root;
        for (int at = 1; node != null && at < path.size(); at++) {
            node = node.writableChild(path.node(at));
        }
        return node;
    }

    /** The node of a path, to be changed, made if there was none. The tree must be writable. */
    public SchemaNode obtain(FullPath path) {
        if (path.size() > DEEPEST) {
            throw new NotEmulatedException("paths of more than " + DEEPEST + " nodes");
        }
        var node = root;
        for (int at = 1; at < path.size(); at++) {
            node = node.obtainChild(path.node(at));
        }
        return node;
    }

    /** The node of the database that a path lies in or is, with how many nodes its path has; null if there is none. */
    public @Nullable DatabasePlace databaseOf(FullPath path) {
        var node = root;
        for (int at = 1; node != null && at < path.size(); at++) {
            node = node.child(path.node(at));
            if (node != null && node.database() != null) {
                return new DatabasePlace(path.first(at + 1), node.database());
            }
        }
        return null;
    }

    /** Removes a node that is there for nothing any more, and likewise those above it. The tree must be writable. */
    public void prune(FullPath path) {
        prune(root, path, 1);
    }

    private static void prune(SchemaNode node, FullPath path, int at) {
        if (at < path.size()) {
            var child = node.writableChild(path.node(at));
            if (child != null) {
                prune(child, path, at + 1);
                if (child.isUseless()) {
                    node.removeChild(child.name());
                }
            }
        }
    }
}

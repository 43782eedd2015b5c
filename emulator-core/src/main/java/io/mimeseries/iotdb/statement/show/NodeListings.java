package io.mimeseries.iotdb.statement.show;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.store.StoreView;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Nodes of the tree, measurements among them, listed and counted. */
final class NodeListings {
    private final SchemaReader store;

    NodeListings(SchemaReader store) {
        this.store = store;
    }

    Answer childPaths(PathPattern pattern) {
        var table = new Listing().texts("ChildPaths", "NodeTypes");
        children(pattern, (path, type) -> table.row(path.toString(), type));
        return table.answer();
    }

    Answer childNodes(PathPattern pattern) {
        var table = new Listing().texts("ChildNodes");
        children(pattern, (path, type) -> table.row(path.last()));
        return table.answer();
    }

    private void children(PathPattern pattern, BiConsumer<FullPath, String> found) {
        store.read(view -> {
            SchemaReader.nodes(view, pattern).forEach(at -> children(view, at, found));
            return pattern;
        });
    }

    private static void children(StoreView view, Located at, BiConsumer<FullPath, String> found) {
        for (var child : at.node().children()) {
            var path = at.path().child(child.name());
            if (SchemaReader.isVisible(view, path, child)) {
                found.accept(path, type(child, at.database() != null));
            }
        }
        var device = at.node().device();
        if (device != null) {
            for (var measurement : device.measurements()) {
                var path = at.path().child(measurement.name());
                if (view.isVisible(path)) {
                    found.accept(path, "TIMESERIES");
                }
            }
        }
    }

    private static String type(SchemaNode node, boolean inDatabase) {
        if (node.database() != null) {
            return "DATABASE";
        }
        if (!inDatabase) {
            return "SG INTERNAL";
        }
        return node.device() != null ? "DEVICE" : "INTERNAL";
    }

    /** The nodes of a level (0 is the root's) that fit or lie above something that does. */
    Answer count(PathPattern pattern, int level) {
        Set<FullPath> nodes = new HashSet<>();
        store.read(view -> {
            SchemaReader.nodes(view, pattern).forEach(at -> add(nodes, at.path(), level));
            SchemaReader.measurements(view, pattern).forEach(at -> add(nodes, at.path(), level));
            return pattern;
        });
        var table = new Listing().column("count(nodes)", DataType.INT64);
        table.row(nodes.size());
        return table.answer();
    }

    private static void add(Set<FullPath> nodes, FullPath path, int level) {
        if (path.size() > level) {
            nodes.add(path.first(level + 1));
        }
    }
}

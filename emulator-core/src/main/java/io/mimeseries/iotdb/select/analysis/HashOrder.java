package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.iotdb.path.FullPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the real server goes through what a query found: it builds a tree of it whose nodes keep their children in hash tables. With
 * SLIMIT that decides which columns are shown at all.
 */
final class HashOrder {
    private final Map<FullPath, Integer> ranks = new HashMap<>();

    /** @param paths in the order of their creation; of names that share a bin the later comes first */
    HashOrder(Collection<FullPath> paths) {
        var root = new Node();
        var reversed = new ArrayList<>(paths);
        for (int i = reversed.size() - 1; i >= 0; i--) {
            var node = root;
            for (var name : reversed.get(i).nodes()) {
                node = node.child(name);
            }
        }
        rank(root, new FullPath(List.of()));
    }

    private void rank(Node node, FullPath path) {
        ranks.put(path, ranks.size());
        node.children.forEach((name, child) -> rank(child, path.child(name)));
    }

    /** The place of a path, or of a device of one. */
    int rank(FullPath path) {
        return ranks.getOrDefault(path, Integer.MAX_VALUE);
    }

    private static final class Node {
        private final HashMap<String, Node> children = new HashMap<>();

        /** A new child goes behind those that share its bin, where {@code computeIfAbsent} would put it before them. */
        Node child(String name) {
            var known = children.get(name);
            if (known != null) {
                return known;
            }
            var added = new Node();
            children.put(name, added);
            return added;
        }
    }
}

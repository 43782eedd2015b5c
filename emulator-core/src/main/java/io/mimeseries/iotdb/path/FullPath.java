package io.mimeseries.iotdb.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of something that exists or may come to exist: no wildcards.
 *
 * @param nodes from {@code root} on, in the form in which paths are shown: in back quotes only where a name needs them
 */
public record FullPath(List<String> nodes) {
    public FullPath {
        nodes = List.copyOf(nodes);
    }

    public static FullPath of(String... nodes) {
        return new FullPath(List.of(nodes));
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    public String node(int index) {
        return nodes.get(index);
    }

    public String last() {
        return nodes.get(nodes.size() - 1);
    }

    /** All nodes but the last. */
    public FullPath parent() {
        return first(nodes.size() - 1);
    }

    /** The first nodes, at most all. */
    public FullPath first(int count) {
        return count >= nodes.size() ? this : new FullPath(nodes.subList(0, count));
    }

    public FullPath child(String node) {
        var longer = new ArrayList<String>(nodes.size() + 1);
        longer.addAll(nodes);
        longer.add(node);
        return new FullPath(longer);
    }

    /** This path with the nodes of a relative one behind it. */
    public FullPath resolve(List<String> relative) {
        var longer = new ArrayList<>(nodes);
        longer.addAll(relative);
        return new FullPath(longer);
    }

    /** True for this path and all below the other one. */
    public boolean startsWith(FullPath other) {
        return size() >= other.size() && nodes.subList(0, other.size()).equals(other.nodes);
    }

    /** The nodes with dots between them. */
    @Override
    public String toString() {
        return String.join(".", nodes);
    }
}

package io.mimeseries.iotdb.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A schema template.
 *
 * @param aligned whether the measurements at its root are aligned
 * @param nodes in the order of their creation
 */
public record Template(String name, boolean aligned, List<Node> nodes) {
    public Template {
        nodes = List.copyOf(nodes);
    }

    /**
     * A measurement.
     *
     * @param prefix nodes between the device and the measurement, mostly none
     * @param aligned whether the measurements of the prefix are aligned
     */
    public record Node(List<String> prefix, boolean aligned, String name, Storing storing) {
        public Node {
            prefix = List.copyOf(prefix);
        }

        /** The path below the device, with dots. */
        public String path() {
            return prefix.isEmpty() ? name : String.join(".", prefix) + "." + name;
        }
    }

    /** Whether it has a measurement directly below the device. */
    public boolean has(String measurement) {
        return nodes.stream().anyMatch(node -> node.path().equals(measurement));
    }

    /** The same with more measurements. */
    public Template with(List<Node> added) {
        var all = new ArrayList<>(nodes);
        all.addAll(added);
        return new Template(name, aligned, all);
    }

    /** The same without the measurements at a path and below it. */
    public Template without(String path) {
        return new Template(
                name,
                aligned,
                nodes.stream()
                        .filter(node ->
                                !node.path().equals(path) && !node.path().startsWith(path + "."))
                        .toList());
    }
}

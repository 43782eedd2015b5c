package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.path.PathMatch;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds what fits a pattern. To be used under the store's lock only. */
public final class SchemaWalk {
    private final SchemaTree tree;
    private final ChildOrder order;

    public SchemaWalk(SchemaTree tree, ChildOrder order) {
        this.tree = tree;
        this.order = order;
    }

    /** The measurements whose paths fit. An alias counts where the pattern spells it out. */
    public void measurements(PathPattern pattern, Consumer<LocatedMeasurement> found) {
        var match = pattern.start().step(SchemaTree.ROOT);
        if (!match.isDead()) {
            measurements(Located.root(tree), match, found);
        }
    }

    public List<LocatedMeasurement> measurements(PathPattern pattern) {
        var all = new ArrayList<LocatedMeasurement>();
        measurements(pattern, all::add);
        return all;
    }

    private void measurements(Located at, PathMatch match, Consumer<LocatedMeasurement> found) {
        var only = match.onlyName();
        if (only != null) {
            measurement(at, match, only, found);
            var child = at.node().child(only);
            if (child != null) {
                descend(at, child, match, found);
            }
            return;
        }
        for (var child : order.sort(children(at), Child::name)) {
            child.visit(at, match, this, found);
        }
    }

    private static void measurement(Located at, PathMatch match, String name, Consumer<LocatedMeasurement> found) {
        var device = at.node().device();
        var measurement = device == null ? null : device.find(name);
        if (measurement != null && match.step(name).isWhole()) {
            found.accept(new LocatedMeasurement(at, measurement));
        }
    }

    private void descend(Located at, SchemaNode child, PathMatch match, Consumer<LocatedMeasurement> found) {
        var next = match.step(child.name());
        if (!next.isEnd()) {
            measurements(at.child(child), next, found);
        }
    }

    /** The nodes that fit and are no measurements. */
    public void nodes(PathPattern pattern, Consumer<Located> found) {
        var match = pattern.start().step(SchemaTree.ROOT);
        if (!match.isDead()) {
            nodes(Located.root(tree), match, found);
        }
    }

    /** The devices whose paths fit. */
    public List<Located> devices(PathPattern pattern) {
        var all = new ArrayList<Located>();
        nodes(pattern, located -> {
            if (located.isDevice()) {
                all.add(located);
            }
        });
        return all;
    }

    /** The databases whose paths fit. */
    public List<Located> databases(PathPattern pattern) {
        var all = new ArrayList<Located>();
        nodes(pattern, located -> {
            if (located.node().database() != null) {
                all.add(located);
            }
        });
        return all;
    }

    private void nodes(Located at, PathMatch match, Consumer<Located> found) {
        if (match.isWhole()) {
            found.accept(at);
        }
        if (match.isEnd()) {
            return;
        }
        var only = match.onlyName();
        if (only != null) {
            var child = at.node().child(only);
            if (child != null) {
                nodes(at.child(child), match.step(only), found);
            }
            return;
        }
        for (var child : order.sort(at.node().children(), SchemaNode::name)) {
            var next = match.step(child.name());
            if (!next.isDead()) {
                nodes(at.child(child), next, found);
            }
        }
    }

    private static List<Child> children(Located at) {
        var device = at.node().device();
        var all = new ArrayList<Child>();
        if (device != null) {
            device.measurements().forEach(measurement -> all.add(new Leaf(measurement)));
        }
        at.node().children().forEach(node -> all.add(new Branch(node)));
        return all;
    }

    /** The real server keeps measurements and other nodes together. */
    private sealed interface Child {
        String name();

        void visit(Located at, PathMatch match, SchemaWalk walk, Consumer<LocatedMeasurement> found);
    }

    private record Leaf(Measurement measurement) implements Child {
        @Override
        public String name() {
            return measurement.name();
        }

        @Override
        public void visit(Located at, PathMatch match, SchemaWalk walk, Consumer<LocatedMeasurement> found) {
            var alias = measurement.alias();
            if (match.step(name()).isWhole() || (alias != null && match.endsWithName(alias))) {
                found.accept(new LocatedMeasurement(at, measurement));
            }
        }
    }

    private record Branch(SchemaNode node) implements Child {
        @Override
        public String name() {
            return node.name();
        }

        @Override
        public void visit(Located at, PathMatch match, SchemaWalk walk, Consumer<LocatedMeasurement> found) {
            walk.descend(at, node, match, found);
        }
    }
}

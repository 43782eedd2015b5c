package io.mimeseries.influxdb.select.explain;

import io.mimeseries.influxdb.GoDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A branch of the tree that EXPLAIN ANALYZE draws. */
final class Branch {
    /** With spaces that do not break, as the real server's library has them. */
    private static final String BAR = "│\u00a0\u00a0 ";

    private final String name;
    private final List<Branch> branches = new ArrayList<>();

    Branch(String name) {
        this.name = name;
    }

    Branch add(Branch branch) {
        branches.add(branch);
        return this;
    }

    Branch add(String key, Object value) {
        return add(new Branch(key + ": " + value));
    }

    Branch add(String key, Duration duration) {
        return add(key, GoDuration.format(duration.toNanos()));
    }

    /** The tree below a root that is called a dot, with an empty line at its end. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(".");
        draw("", true, lines);
        lines.add("");
        return lines;
    }

    private void draw(String indent, boolean last, List<String> lines) {
        lines.add(indent + (last ? "└── " : "├── ") + name);
        for (var index = 0; index < branches.size(); index++) {
            branches.get(index).draw(indent + (last ? "    " : BAR), index == branches.size() - 1, lines);
        }
    }
}

package io.mimeseries.tdengine.select.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * An operator of a plan.
 *
 * @param text what stands behind its arrow
 * @param details further lines, which only VERBOSE shows
 * @param output what it hands on
 */
public record PlanNode(String text, List<String> details, Output output, List<PlanNode> inputs) {
    private static final int INDENT = 3;

    public PlanNode {
        details = List.copyOf(details);
        inputs = List.copyOf(inputs);
    }

    /** How many columns an operator hands on, and how many bytes a row of them takes. */
    public record Output(int columns, int width) {
        String text() {
            return "columns=" + columns + " width=" + width;
        }
    }

    /** The lines of the plan, operators before their inputs. */
    public List<String> lines(boolean verbose) {
        var lines = new ArrayList<String>();
        add(lines, verbose, 0);
        return lines;
    }

    private void add(List<String> lines, boolean verbose, int level) {
        lines.add(" ".repeat(level * INDENT) + "-> " + text);
        if (verbose) {
            details.forEach(detail -> lines.add(" ".repeat((level + 2) * INDENT) + detail));
        }
        inputs.forEach(input -> input.add(lines, verbose, level + 1));
    }
}

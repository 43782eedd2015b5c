package io.mimeseries.tdengine.select.explain;

import io.mimeseries.tdengine.select.explain.PlanNode.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operators that stand in many plans. */
final class Operators {
    private Operators() {}

    private static String isTrue(boolean value) {
        return value ? "True" : "False";
    }

    /** @param sources how many nodes send rows */
    static PlanNode exchange(int sources, PlanNode input) {
        return new PlanNode(
                "Data Exchange " + sources + ":1 (width=" + input.output().width() + ")",
                List.of("Output: " + input.output().text()),
                input.output(),
                List.of(input));
    }

    /**
     * The rows of several nodes in one order.
     *
     * @param keys what they are sorted by, as VERBOSE shows it
     */
    static PlanNode merge(int sources, String keys, PlanNode input) {
        var output = input.output();
        return new PlanNode(
                "Merge (" + output.text() + " input_order=asc output_order=asc mode=sort)",
                List.of("Output: " + output.text(), "Output: Ignore Group Id: false", "Merge Key: " + keys),
                output,
                Collections.nCopies(sources, exchange(1, input)));
    }

    /**
     * The select list.
     *
     * @param order of the rows that come in: asc, desc or unknown
     * @param byGroup whether partitions are told apart
     * @param merged whether blocks of rows are put together
     */
    static PlanNode projection(
            Output output, String order, String paging, boolean byGroup, boolean merged, PlanNode input) {
        return new PlanNode(
                "Projection (" + output.text() + " input_order=" + order + " )",
                List.of(
                        "Output: " + output.text() + paging,
                        "Output: Ignore Group Id: " + !byGroup,
                        "Merge ResBlocks: " + isTrue(merged)),
                output,
                List.of(input));
    }

    /**
     * Functions over groups.
     *
     * @param functions their number
     * @param groups the number of columns that rows are grouped by
     * @param width of all that is computed
     * @param paging limits, and whether the operator waits for all rows
     */
    static PlanNode aggregate(
            int functions, int groups, int width, Output output, String paging, boolean merged, PlanNode input) {
        var text = (groups > 0 ? "GroupAggregate (" : "Aggregate (")
                + (functions > 0 ? "functions=" + functions + " " : "")
                + "width=" + width
                + (groups > 0 ? " groups=" + groups : "")
                + " input_order=asc )";
        var details = new ArrayList<String>();
        details.add("Output: " + output.text() + paging);
        details.add("Merge ResBlocks: " + isTrue(merged));
        return new PlanNode(text, details, output, List.of(input));
    }

    static PlanNode sort(PlanNode input) {
        return new PlanNode(
                "Sort input_order=unknown output_order=unknown ("
                        + input.output().text() + ")",
                List.of("Output: " + input.output().text()),
                input.output(),
                List.of(input));
    }

    static PlanNode partition(String column, int keys, PlanNode input) {
        return new PlanNode(
                "Partition on Column " + column + " (width=" + input.output().width() + ")",
                List.of("Output: " + input.output().text(), "Partition Key: partitions=" + keys),
                input.output(),
                List.of(input));
    }
}

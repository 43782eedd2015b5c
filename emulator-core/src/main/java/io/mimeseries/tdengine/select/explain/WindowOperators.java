package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.select.explain.PlanNode.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The operators of windows. */
final class WindowOperators implements Window.Visitor<PlanNode> {
    private final Outline outline;
    private final Output output;
    private final PlanNode input;
    private final boolean merged;

    /**
     * @param output one column for each function
     * @param merged whether blocks of rows are put together behind it
     */
    WindowOperators(Outline outline, Output output, boolean merged, PlanNode input) {
        this.outline = outline;
        this.output = output;
        this.input = input;
        this.merged = merged;
    }

    private String functions() {
        return " (functions=" + output.columns() + " width=" + output.width() + ")";
    }

    private PlanNode node(String text, List<String> details) {
        return new PlanNode(text, details, output, List.of(input));
    }

    private String range() {
        return "Time Range: [" + outline.bounds().first() + ", "
                + outline.bounds().last() + "]";
    }

    private String mergedText() {
        return "Merge ResBlocks: " + (merged ? "True" : "False");
    }

    private String condition(Expression node) {
        return outline.source() == null ? node.source().text() : new ConditionText(outline.source()).of(node);
    }

    @Override
    public PlanNode visit(Window.Interval node) {
        return node(
                "Interval on Column " + outline.time() + " (functions=" + output.columns() + " width=" + output.width()
                        + " input_order=asc output_order=asc )",
                List.of("Output: " + output.text(), range(), "Time Window: " + outline.grid(), mergedText()));
    }

    /** What puts the windows of several nodes together. */
    PlanNode mergedIntervals() {
        return node(
                "Merge Aligned Interval on Column  (functions=" + output.columns() + " width=" + output.width()
                        + " input_order=asc output_order=asc)",
                List.of("Output: " + output.text(), "Time Window: " + outline.grid(), mergedText()));
    }

    /** FILL above an INTERVAL. */
    PlanNode fill(Window.Interval node) {
        var fill = Objects.requireNonNull(node.fill());
        var details = new ArrayList<String>();
        details.add("Output: " + output.text());
        if (!fill.values().isEmpty()) {
            var values =
                    fill.values().stream().map(value -> value.source().text()).toList();
            details.add("Fill Values: " + String.join(" ", values));
        }
        details.add(range());
        return node(
                "Fill (mode=" + fill.mode().name().toLowerCase(Locale.ROOT) + " width=" + output.width()
                        + " input_order=asc )",
                details);
    }

    @Override
    public PlanNode visit(Window.Session node) {
        return node("Session" + functions(), List.of("Output: " + output.text(), "Window: " + outline.grid()));
    }

    @Override
    public PlanNode visit(Window.State node) {
        return node(
                "StateWindow on Column " + node.expression().resultName() + functions(),
                List.of("Output: " + output.text()));
    }

    @Override
    public PlanNode visit(Window.Event node) {
        return node(
                "Event" + functions(),
                List.of("Start Cond: " + condition(node.start()), "End Cond: " + condition(node.end())));
    }

    @Override
    public PlanNode visit(Window.Count node) {
        var sliding = node.sliding() == null ? node.size() : node.sliding();
        return node(
                "Count" + functions(),
                List.of("Window Count=" + node.size().text(), "Window Sliding=" + sliding.text()));
    }

    @Override
    public PlanNode visit(Window.Anomaly node) {
        throw ErrorCode.ANALYSIS_MODEL_MISSING.error();
    }
}

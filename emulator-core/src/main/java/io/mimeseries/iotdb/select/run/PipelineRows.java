package io.mimeseries.iotdb.select.run;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.expression.Projection;
import io.mimeseries.iotdb.select.plan.AggregateSlot;
import io.mimeseries.iotdb.select.plan.AggregationPlan;
import io.mimeseries.iotdb.select.plan.Pipeline;
import io.mimeseries.iotdb.select.plan.Windowing;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.select.source.JoinedRows;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowSources;
import io.mimeseries.iotdb.select.source.SingleBatch;
import io.mimeseries.iotdb.select.window.TimeWindow;
import io.mimeseries.iotdb.select.window.TimeWindows;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The output columns of a pipeline. */
final class PipelineRows implements Windowing.Visitor<RowSource> {
    private final Pipeline pipeline;
    private final AggregationPlan plan;
    private final boolean ascending;

    private PipelineRows(Pipeline pipeline, AggregationPlan plan, boolean ascending) {
        this.pipeline = pipeline;
        this.plan = plan;
        this.ascending = ascending;
    }

    static RowSource of(Pipeline pipeline, boolean ascending) {
        var plan = pipeline.aggregation();
        if (plan != null) {
            return project(aggregated(pipeline, plan, ascending), pipeline.outputs(), types(plan.slots()), true);
        }
        var reverse = !ascending && !pipeline.outputs().stream().allMatch(CompiledExpression::isMappable);
        var rows = joined(pipeline, TimeRanges.ALL, ascending || reverse);
        var projected = project(rows, pipeline.outputs(), sourceTypes(pipeline), false);
        return reverse ? new ReversedRows(projected, pipeline.outputs()) : projected;
    }

    /** The rows of the aggregations alone, behind HAVING. */
    static RowSource aggregated(Pipeline pipeline, AggregationPlan plan, boolean ascending) {
        var rows = plan.windowing().accept(new PipelineRows(pipeline, plan, ascending));
        return plan.having() == null ? rows : new FilteredRows(rows, plan.having(), types(plan.slots()));
    }

    @Override
    public RowSource visit(Windowing.Whole windowing) {
        var window = new TimeWindow(windowing.first(), Long.MAX_VALUE, 0);
        return overTime(List.of(window).iterator(), TimeRanges.of(windowing.first(), Long.MAX_VALUE));
    }

    @Override
    public RowSource visit(Windowing.ByTime windowing) {
        var spec = windowing.spec();
        return overTime(
                TimeWindows.of(spec, windowing.fromOrigin(), ascending), TimeRanges.of(spec.first(), spec.last()));
    }

    private RowSource overTime(Iterator<TimeWindow> windows, TimeRanges ranges) {
        var inputs = new AggregateInputs(pipeline, plan.slots());
        if (inputs.isSeriesOnly()) {
            return new AggregatedRows(plan.slots(), inputs.series(), windows);
        }
        var rows = inputs.compute(joined(pipeline, ranges, true), sourceTypes(pipeline), List.of());
        return new AggregatedRows(plan.slots(), inputs.table(rows), windows);
    }

    @Override
    public RowSource visit(Windowing.ByVariation windowing) {
        return overRows(windowing);
    }

    @Override
    public RowSource visit(Windowing.ByCondition windowing) {
        return overRows(windowing);
    }

    @Override
    public RowSource visit(Windowing.BySession windowing) {
        return overRows(windowing);
    }

    @Override
    public RowSource visit(Windowing.ByCount windowing) {
        return overRows(windowing);
    }

    private RowSource overRows(Windowing windowing) {
        var inputs = new AggregateInputs(pipeline, plan.slots());
        var all = inputs.compute(
                joined(pipeline, TimeRanges.ALL, true), sourceTypes(pipeline), RowWindowCut.controls(windowing));
        var cut = RowWindowCut.of(windowing, all);
        var rows = RowWindowRows.of(plan.slots(), inputs.table(cut.rows()), cut);
        return new SingleBatch(ascending ? rows : ReversedRows.reverse(rows));
    }

    private static RowSource joined(Pipeline pipeline, TimeRanges ranges, boolean ascending) {
        var rows = new JoinedRows(pipeline.sources(), pipeline.ranges().and(ranges), ascending);
        return pipeline.where() == null ? rows : new FilteredRows(rows, pipeline.where(), sourceTypes(pipeline));
    }

    private static RowSource project(
            RowSource rows, List<CompiledExpression> outputs, List<DataType> types, boolean keepsNulls) {
        return RowSources.of(new Projection(outputs, keepsNulls).over(RowSources.iterator(rows), types));
    }

    private static List<DataType> sourceTypes(Pipeline pipeline) {
        return pipeline.sources().stream().map(TimeseriesView::type).toList();
    }

    private static List<DataType> types(List<AggregateSlot> slots) {
        var types = new ArrayList<DataType>();
        types.add(DataType.INT64);
        slots.forEach(slot -> types.add(slot.type()));
        return types;
    }
}

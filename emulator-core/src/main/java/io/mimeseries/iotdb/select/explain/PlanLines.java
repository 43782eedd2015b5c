package io.mimeseries.iotdb.select.explain;

import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.Pipeline;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.plan.QueryPlan;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lines, the last step first. The real servers draw boxes of the parts that run on their nodes, of which there is one here; so only the
 * column is theirs.
 */
public final class PlanLines {
    private static final List<ResultColumn> COLUMNS = List.of(new ResultColumn("distribution plan", DataType.TEXT, 0));

    private PlanLines() {}

    public static Answer.Rows answer(QueryPlan plan) {
        return answer(lines(plan));
    }

    /** Of SELECT LAST. */
    public static Answer.Rows answer(List<TimeseriesView> series) {
        var lines = new ArrayList<@Nullable String>();
        series.forEach(each -> lines.add("last point of " + each.path()));
        return answer(lines.toArray(new @Nullable String[0]));
    }

    private static Answer.Rows answer(@Nullable String[] lines) {
        var batch = new RowBatch(new LongColumn(new long[lines.length]), List.of(new StringColumn(lines)));
        return new Answer.Rows(COLUMNS, true, List.of(batch).iterator());
    }

    private static @Nullable String[] lines(QueryPlan plan) {
        var lines = new ArrayList<@Nullable String>();
        if (plan.parts().isEmpty()) {
            return new @Nullable String[0];
        }
        lines.add("output " + plan.columns().stream().map(OutputColumn::text).collect(Collectors.joining(", ")));
        if (plan.limit() > 0 || plan.offset() > 0) {
            lines.add("  page: limit " + plan.limit() + ", offset " + plan.offset());
        }
        if (plan.fill() != null) {
            lines.add("  fill");
        }
        if (!plan.order().isEmpty()) {
            lines.add("  sort");
        }
        plan.parts().forEach(part -> add(lines, part));
        return lines.toArray(new @Nullable String[0]);
    }

    private static void add(List<@Nullable String> lines, PlanPart part) {
        if (part.device() != null) {
            lines.add("  device " + part.device());
        }
        var pipeline = part.pipeline();
        var aggregation = pipeline.aggregation();
        if (aggregation != null) {
            lines.add("    aggregate: " + aggregation.slots().size() + " values a window"
                    + (aggregation.having() == null ? "" : ", of which HAVING keeps some"));
        }
        if (pipeline.where() != null) {
            lines.add("    filter");
        }
        pipeline.sources().forEach(series -> lines.add("    scan " + series.path() + times(pipeline)));
    }

    private static String times(Pipeline pipeline) {
        var ranges = pipeline.ranges();
        if (ranges.isAll()) {
            return "";
        }
        var text = new StringBuilder(" at");
        for (int range = 0; range < ranges.size(); range++) {
            text.append(" [")
                    .append(ranges.first(range))
                    .append(", ")
                    .append(ranges.last(range))
                    .append(']');
        }
        return text.toString();
    }
}

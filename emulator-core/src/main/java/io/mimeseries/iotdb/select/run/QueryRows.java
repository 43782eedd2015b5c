package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.ColumnType;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.fill.FilledRows;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.QueryPlan;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowSources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of a plan. */
public final class QueryRows {
    private QueryRows() {}

    /** The answer to a query, whose rows are computed while they are read. */
    public static Answer.Rows answer(QueryPlan plan, SqlTimes times) {
        return new Answer.Rows(columns(plan.columns()), plan.ignoreTimestamp(), RowSources.iterator(rows(plan, times)));
    }

    private static List<ResultColumn> columns(List<OutputColumn> outputs) {
        Map<String, Integer> sources = new HashMap<>();
        var columns = new ArrayList<ResultColumn>();
        for (int i = 0; i < outputs.size(); i++) {
            var output = outputs.get(i);
            columns.add(new ResultColumn(
                    output.name(),
                    output.type(),
                    Objects.requireNonNullElse(sources.putIfAbsent(output.name(), i), i)));
        }
        return columns;
    }

    /** A column for each of the plan, and the hidden ones behind. */
    public static RowSource rows(QueryPlan plan, SqlTimes times) {
        if (plan.parts().isEmpty()) {
            return RowSource.NONE;
        }
        var types = new ArrayList<DataType>();
        plan.columns().forEach(column -> types.add(column.type()));
        types.addAll(plan.hidden());
        var rows = unordered(plan, types);
        if (!plan.order().isEmpty()) {
            rows = new SortedRows(rows, columnTypes(types), plan.order());
        }
        if (plan.fill() != null) {
            rows = FilledRows.of(rows, types, plan.fill(), times, plan.ascending());
        }
        return plan.offset() == 0 && plan.limit() == 0 ? rows : new PagedRows(rows, plan.offset(), plan.limit());
    }

    private static RowSource unordered(QueryPlan plan, List<DataType> types) {
        var tags = plan.tags();
        if (tags == null) {
            return new PartRows(plan.parts(), types, plan.ascending());
        }
        var pipeline = plan.parts().get(0).pipeline();
        var aggregation = Objects.requireNonNull(pipeline.aggregation());
        return new TagRows(PipelineRows.aggregated(pipeline, aggregation, plan.ascending()), tags, types);
    }

    private static List<ColumnType> columnTypes(List<DataType> types) {
        return types.stream().map(DataType::columnType).toList();
    }
}

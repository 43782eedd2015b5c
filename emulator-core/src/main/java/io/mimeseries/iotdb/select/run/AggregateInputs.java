package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.expression.Projection;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.AggregateSlot;
import io.mimeseries.iotdb.select.plan.Pipeline;
import io.mimeseries.iotdb.select.source.AggregateInput;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowSources;
import io.mimeseries.iotdb.select.source.RowTable;
import io.mimeseries.iotdb.select.source.SeriesInput;
import io.mimeseries.iotdb.select.source.TableInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the aggregations of a pipeline read: timeseries alone block by block, everything else from joined and computed rows. */
final class AggregateInputs {
    private final Pipeline pipeline;
    private final List<AggregateSlot> slots;

    AggregateInputs(Pipeline pipeline, List<AggregateSlot> slots) {
        this.pipeline = pipeline;
        this.slots = slots;
    }

    /** Whether no rows have to be joined. */
    boolean isSeriesOnly() {
        return pipeline.where() == null
                && slots.stream().flatMap(slot -> slot.members().stream()).allMatch(member -> member.series() != null);
    }

    /** For each slot the inputs of its members. */
    List<List<AggregateInput>> series() {
        Map<FullPath, AggregateInput> known = new HashMap<>();
        var inputs = new ArrayList<List<AggregateInput>>();
        for (var slot : slots) {
            var members = new ArrayList<AggregateInput>();
            for (var member : slot.members()) {
                var view = Objects.requireNonNull(member.series());
                members.add(known.computeIfAbsent(view.path(), path -> new SeriesInput(view, pipeline.ranges())));
            }
            inputs.add(members);
        }
        return inputs;
    }

    /**
     * The arguments of all slots over joined rows.
     *
     * @param rows ascending
     */
    List<List<TableInput>> table(RowBatch rows) {
        var inputs = new ArrayList<List<TableInput>>();
        var column = 0;
        for (var slot : slots) {
            var members = new ArrayList<TableInput>();
            for (var member : slot.members()) {
                var columns = new Column[member.compiled().size()];
                for (int i = 0; i < columns.length; i++) {
                    columns[i] = rows.values().get(column++);
                }
                members.add(new TableInput(rows.times(), columns));
            }
            inputs.add(members);
        }
        return inputs;
    }

    /** The columns that {@link #table} reads, and some more. */
    RowBatch compute(RowSource rows, List<DataType> types, List<CompiledExpression> more) {
        var expressions = new ArrayList<CompiledExpression>();
        for (var slot : slots) {
            slot.members().forEach(member -> expressions.addAll(member.compiled()));
        }
        expressions.addAll(more);
        var computed = new Projection(expressions, false).over(RowSources.iterator(rows), types);
        return RowTable.of(
                RowSources.of(computed),
                expressions.stream().map(AggregateInputs::columnType).toList());
    }

    private static ColumnType columnType(CompiledExpression expression) {
        var type = expression.type();
        return type == null ? ColumnType.DOUBLE : type.columnType();
    }
}

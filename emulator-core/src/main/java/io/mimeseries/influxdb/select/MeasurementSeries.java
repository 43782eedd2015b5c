package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.ColumnSchema;
import io.mimeseries.storage.SeriesView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A series of a measurement in one shard, as it was when the query began.
 *
 * @param schema the fields of the measurement in the shard
 * @param shardStart the first time that the shard can hold
 * @param condition what the tags left of the query's condition, null for nothing
 * @param ascending the direction of time
 * @param task is asked before each block
 */
record MeasurementSeries(
        String name,
        SeriesView view,
        ColumnSchema schema,
        long shardStart,
        @Nullable Expression condition,
        boolean ascending,
        QueryTask task)
        implements InputSeries {

    @Override
    public boolean showsEveryRow() {
        return false;
    }

    @Override
    public @Nullable Column absent(VariableReference reference, int size) {
        return null;
    }

    @Override
    public @Nullable String tag(String key) {
        return view.key().tags().value(key);
    }

    @Override
    public void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks) {
        if (range.isEmpty()) {
            return;
        }
        var inReach = ascending ? range.max() >= 0 : range.min() <= 0;
        if (!inReach || wanted.stream().noneMatch(SystemFields::isOfSeries)) {
            readStored(range, wanted, blocks);
            return;
        }
        var stored = new ArrayList<InputBlock>();
        readStored(range, wanted, stored::add);
        blocks.accept(SystemFields.among(Rows.concatenate(stored, Group.types(wanted)), this, wanted, ascending));
    }

    private void readStored(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks) {
        var cut = view.between(range.min(), range.max());
        if (cut.blockCount() == 0) {
            return;
        }
        var ordinals = ordinals(wanted);
        for (int index = 0; index < cut.blockCount(); index++) {
            var block = cut.block(index);
            task.read(block.size());
            blocks.accept(new InputBlock(block.times(), columns(block, wanted, ordinals)));
        }
    }

    private int[] ordinals(List<VariableReference> wanted) {
        var ordinals = new int[wanted.size()];
        for (int i = 0; i < ordinals.length; i++) {
            var reference = wanted.get(i);
            ordinals[i] = ColumnTypes.isField(reference) && !SystemFields.isOfSeries(reference)
                    ? schema.ordinal(reference.name())
                    : -1;
        }
        return ordinals;
    }

    private List<@Nullable Column> columns(Block block, List<VariableReference> wanted, int[] ordinals) {
        var columns = new ArrayList<@Nullable Column>(ordinals.length);
        for (int i = 0; i < ordinals.length; i++) {
            var reference = wanted.get(i);
            if (!ColumnTypes.isField(reference)) {
                columns.add(ColumnTypes.tag(tag(reference.name()), block.size()));
            } else {
                var column = ordinals[i] < 0 ? null : block.column(ordinals[i]);
                columns.add(column == null ? null : ColumnTypes.cast(column, reference));
            }
        }
        return columns;
    }
}

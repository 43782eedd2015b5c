package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.ColumnScope;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.expression.ExpressionEvaluator;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.expression.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A series of a group with what its rows must pass.
 *
 * @param condition what the tags left of the query's condition, null for nothing
 * @param conditionReferences the references in the condition
 * @param source the position in FROM of the source that it comes from
 * @param bound which of its rows {@link #rows} gives, null for all
 */
record GroupMember(
        InputSeries series,
        @Nullable Expression condition,
        List<VariableReference> conditionReferences,
        TagFold patterns,
        int source,
        @Nullable Bound bound) {

    /** The first rows in one direction of time. */
    record Bound(int rows, boolean ascending) {
        Rows of(Rows all) {
            var shown = Math.min(rows, all.size());
            return ascending ? all.slice(0, shown) : all.slice(all.size() - shown, all.size());
        }
    }

    /** This member if it is of a subquery, or with so many of its rows. */
    GroupMember bounded(PerShard perShard, boolean ascending) {
        return series instanceof MeasurementSeries
                ? new GroupMember(
                        series, condition, conditionReferences, patterns, source, new Bound(perShard.rows(), ascending))
                : this;
    }

    /** This member with another series. */
    GroupMember of(InputSeries other) {
        return new GroupMember(other, condition, conditionReferences, patterns, source, bound);
    }

    /** The rows that pass, in blocks of ascending time. */
    void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks) {
        if (condition == null) {
            series.read(range, wanted, blocks);
            return;
        }
        var all = new ArrayList<>(wanted);
        all.addAll(conditionReferences);
        series.read(range, all, block -> filter(block, condition, wanted.size(), blocks));
    }

    /** The rows that pass and show, in one piece; null if there are none. */
    @Nullable
    Rows rows(TimeRange range, List<VariableReference> wanted) {
        var blocks = new ArrayList<InputBlock>();
        read(range, wanted, block -> {
            var kept = series.showsEveryRow() ? block : withFields(block, wanted);
            if (kept.size() > 0) {
                blocks.add(kept);
            }
        });
        if (blocks.isEmpty()) {
            return null;
        }
        var rows = Rows.concatenate(
                blocks, wanted.stream().map(GroupMember::typeOf).toList());
        return bound == null ? rows : bound.of(rows);
    }

    private static ColumnType typeOf(VariableReference reference) {
        return ColumnTypes.of(reference.type());
    }

    private void filter(InputBlock block, Expression test, int columns, Consumer<InputBlock> blocks) {
        var scope = new ColumnScope(block.size());
        for (int i = 0; i < conditionReferences.size(); i++) {
            var reference = conditionReferences.get(i);
            var column = block.columns().get(columns + i);
            scope.put(reference, column == null ? series.absent(reference, block.size()) : column);
        }
        var mask = ExpressionEvaluator.test(test, scope, patterns);
        var kept = Filter.rows(mask);
        var wanted = new InputBlock(block.times(), block.columns().subList(0, columns));
        if (kept.length == block.size()) {
            blocks.accept(wanted);
        } else if (kept.length > 0) {
            blocks.accept(pick(wanted, kept, kept.length));
        }
    }

    /** A row shows where one of the fields has a value; tags alone make none. */
    private static InputBlock withFields(InputBlock block, List<VariableReference> wanted) {
        var kept = new int[block.size()];
        var count = 0;
        for (int row = 0; row < block.size(); row++) {
            if (hasField(block, wanted, row)) {
                kept[count++] = row;
            }
        }
        return count == block.size() ? block : pick(block, kept, count);
    }

    private static boolean hasField(InputBlock block, List<VariableReference> wanted, int row) {
        for (int i = 0; i < wanted.size(); i++) {
            Column column;
            if (ColumnTypes.isField(wanted.get(i))
                    && (column = block.columns().get(i)) != null
                    && !column.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    private static InputBlock pick(InputBlock block, int[] rows, int count) {
        var picked = new Rows(block.times(), block.columns()).pick(rows, count);
        return new InputBlock(picked.times(), picked.columns());
    }
}

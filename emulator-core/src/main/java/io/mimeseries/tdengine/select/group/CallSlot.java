package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.TimeBounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call whose results become a column.
 *
 * @param node as written; equal ones share a column
 * @param arguments null elements stand for {@code *}, which is there in each row
 */
public record CallSlot(
        Expression node, GroupFunction function, GroupCall call, List<@Nullable CompiledExpression> arguments) {

    /** The rows as the call sees them. */
    Input input(RowBatch rows, @Nullable LongColumn times, boolean ordered, TimeBounds bounds) {
        var columns = arguments.stream()
                .map(argument -> argument == null ? present(times, rows.size()) : argument.evaluate(rows))
                .toList();
        return new Input(rows.size(), times, ordered, columns, bounds);
    }

    private static Column present(@Nullable LongColumn times, int size) {
        return times != null ? times : Columns.constant(1L, size);
    }
}

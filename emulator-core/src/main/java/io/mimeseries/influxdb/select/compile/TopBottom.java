package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.List;

/**
 * {@code top(field, extras…, limit)} or {@code bottom(…)}.
 *
 * @param extras the tags by which the values differ, or fields that are shown along
 */
public record TopBottom(
        boolean top, Expression.VariableReference field, List<Expression.VariableReference> extras, int limit) {
    public TopBottom {
        extras = List.copyOf(extras);
    }
}

package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;

/** Whether an expression asks for the time of rows. */
public final class TimeCondition {
    private TimeCondition() {}

    public static boolean isIn(Expression expression) {
        return expression instanceof Expression.Time
                || ExpressionParts.of(expression).stream().anyMatch(TimeCondition::isIn);
    }
}

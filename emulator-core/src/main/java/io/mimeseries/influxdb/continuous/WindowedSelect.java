package io.mimeseries.influxdb.continuous;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.select.compile.TimeRange;
import org.jspecify.annotations.Nullable;

/** A SELECT with other times: those that its condition asks for do not count in a continuous query. */
final class WindowedSelect {
    private static final Expression TRUE = new Expression.BooleanLiteral(true);

    private WindowedSelect() {}

    static Statement.Select of(Statement.Select select, TimeRange range) {
        var window = and(compare(Operator.GTE, range.min()), compare(Operator.LTE, range.max()));
        return select.withCondition(and(withoutTime(select.condition()), window));
    }

    private static Expression compare(Operator operator, long time) {
        return new Expression.Binary(
                operator, new Expression.VariableReference("time"), new Expression.IntegerLiteral(time));
    }

    private static Expression and(@Nullable Expression left, Expression right) {
        return left == null ? right : new Expression.Binary(Operator.AND, new Expression.Parenthesized(left), right);
    }

    private static @Nullable Expression withoutTime(@Nullable Expression condition) {
        if (condition instanceof Expression.Parenthesized parenthesized) {
            var inner = withoutTime(parenthesized.inner());
            return inner == null ? null : new Expression.Parenthesized(inner);
        }
        if (!(condition instanceof Expression.Binary binary)) {
            return condition;
        }
        if (binary.operator().isLogical()) {
            var left = withoutTime(binary.left());
            var right = withoutTime(binary.right());
            return new Expression.Binary(binary.operator(), left == null ? TRUE : left, right == null ? TRUE : right);
        }
        return isTime(binary.left()) || isTime(binary.right()) ? TRUE : binary;
    }

    private static boolean isTime(Expression node) {
        return node instanceof Expression.VariableReference reference
                && reference.name().equalsIgnoreCase("time");
    }
}

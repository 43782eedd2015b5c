package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Replaces what is constant in an expression by its value. */
public final class ConstantFolder {
    private ConstantFolder() {}

    /** Reduces with {@code now()} known, as in conditions. */
    public static Expression reduce(Expression expression, long now, @Nullable ZoneId zone) {
        return reduceTop(expression, Valuer.now(now, zone));
    }

    /** Reduces with functions of numbers known, as in the select list. */
    public static Expression reduce(Expression expression) {
        return reduceTop(expression, MathConstants::call);
    }

    /** Reduces and takes off the parentheses round the whole. */
    static Expression reduceTop(Expression expression, Valuer valuer) {
        var reduced = reduce(expression, valuer);
        return reduced instanceof Expression.Parenthesized parenthesized ? parenthesized.inner() : reduced;
    }

    static Expression reduce(Expression expression, Valuer valuer) {
        if (expression instanceof Expression.Binary binary) {
            return reduce(binary, valuer);
        }
        if (expression instanceof Expression.Call call) {
            return reduce(call, valuer);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            var inner = reduce(parenthesized.inner(), valuer);
            return inner instanceof Expression.Binary ? new Expression.Parenthesized(inner) : inner;
        }
        return expression;
    }

    private static Expression reduce(Expression.Call call, Valuer valuer) {
        var arguments = new ArrayList<Expression>(call.arguments().size());
        var literals = true;
        for (var argument : call.arguments()) {
            var reduced = reduce(argument, valuer);
            literals &= Expressions.isLiteral(reduced);
            arguments.add(reduced);
        }
        var value = literals ? valuer.call(call.name(), arguments) : null;
        return value == null ? new Expression.Call(call.name(), arguments) : value;
    }

    private static Expression reduce(Expression.Binary binary, Valuer valuer) {
        return combine(binary.operator(), reduce(binary.left(), valuer), reduce(binary.right(), valuer), valuer.zone());
    }

    /** Two reduced sides under an operator, reduced. */
    static Expression combine(Operator operator, Expression left, Expression right, @Nullable ZoneId zone) {
        if (operator.isLogical()) {
            var absorbing = new Expression.BooleanLiteral(operator == Operator.OR);
            var neutral = new Expression.BooleanLiteral(operator == Operator.AND);
            if (left.equals(absorbing) || right.equals(absorbing)) {
                return absorbing;
            }
            if (left.equals(neutral)) {
                return right;
            }
            if (right.equals(neutral)) {
                return left;
            }
        }
        var value = LiteralArithmetic.apply(operator, left, right, zone);
        return value == null ? new Expression.Binary(operator, left, right) : value;
    }
}

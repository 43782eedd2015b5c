package io.mimeseries.influxdb.statement.support;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import org.jspecify.annotations.Nullable;

/** What a condition of SHOW or DELETE may hold. */
public final class Conditions {
    private Conditions() {}

    /** Whether the time is compared anywhere. */
    public static boolean mentionTime(@Nullable Expression condition) {
        var expression = Expression.unwrap(condition);
        return expression instanceof Expression.Binary binary
                && (isTime(binary.left())
                        || isTime(binary.right())
                        || mentionTime(binary.left())
                        || mentionTime(binary.right()));
    }

    private static boolean isTime(Expression expression) {
        return expression instanceof Expression.VariableReference name
                && name.name().equalsIgnoreCase("time");
    }

    /**
     * Refuses what the index cannot answer: a comparison by order. Comparisons by equality are dropped before the real server looks
     * for measurements, so that their operands do not matter.
     */
    public static void refuseOrder(@Nullable Expression condition) {
        var expression = Expression.unwrap(condition);
        if (expression instanceof Expression.Binary binary) {
            if (binary.operator().isLogical()) {
                refuseOrder(binary.left());
                refuseOrder(binary.right());
            } else if (!isEquality(binary.operator())) {
                throw new StatementException(StatementErrors.INVALID_TAG_OPERATOR);
            }
        }
    }

    /** As {@link #refuseOrder}, for SHOW SERIES: there arithmetic in the operands of an equality matters too. */
    public static void refuseOrderAndArithmetic(@Nullable Expression condition) {
        var expression = Expression.unwrap(condition);
        if (expression instanceof Expression.Binary binary) {
            if (!binary.operator().isLogical() && !isEquality(binary.operator())) {
                throw new StatementException(StatementErrors.INVALID_TAG_OPERATOR);
            }
            refuseOrderAndArithmetic(binary.left());
            refuseOrderAndArithmetic(binary.right());
        }
    }

    /** SHOW TAG KEYS and SHOW TAG VALUES do not take a condition that is constantly false. */
    public static void refuseFalse(@Nullable Expression condition) {
        if (condition instanceof Expression.BooleanLiteral literal && !literal.value()) {
            throw unexpected(literal);
        }
    }

    public static boolean isEquality(Operator operator) {
        return switch (operator) {
            case EQ, NEQ, EQ_REGEX, NEQ_REGEX -> true;
            default -> false;
        };
    }

    /** The real server answers with its own form of the expression, in the notation of its programming language. */
    public static RuntimeException unexpected(Expression expression) {
        if (expression instanceof Expression.BooleanLiteral literal) {
            return new StatementException("&influxql.BooleanLiteral{Val:" + literal.value() + "}");
        }
        if (expression instanceof Expression.VariableReference name && name.type() == DataType.UNKNOWN) {
            return new StatementException("&influxql.VarRef{Val:" + quoted(name.name()) + ", Type:0}");
        }
        if (expression instanceof Expression.StringLiteral literal) {
            return new StatementException("&influxql.StringLiteral{Val:" + quoted(literal.value()) + "}");
        }
        if (expression instanceof Expression.IntegerLiteral literal) {
            return new StatementException("&influxql.IntegerLiteral{Val:" + literal.value() + "}");
        }
        return new NotEmulatedException("the error text for the condition " + expression);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

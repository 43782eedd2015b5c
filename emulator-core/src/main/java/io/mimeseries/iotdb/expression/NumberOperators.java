package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;

/** Arithmetic: of two numbers always a DOUBLE, by Java's rules also for division by zero (vectors funcs-205 to funcs-207). */
final class NumberOperators {
    private NumberOperators() {}

    static DoubleColumn apply(BinaryOperator operator, Column left, Column right) {
        var results = new double[left.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = compute(operator, Numbers.at(left, row), Numbers.at(right, row));
        }
        return new DoubleColumn(results, 0, results.length, Nulls.both(left, right));
    }

    /** In the type of the operand. */
    static Column negate(DataType type, Column operand) {
        if (operand instanceof LongColumn longs) {
            var results = new long[longs.size()];
            for (int row = 0; row < results.length; row++) {
                results[row] = type == DataType.INT32 ? -(int) longs.at(row) : -longs.at(row);
            }
            return new LongColumn(results, 0, results.length, Nulls.aligned(operand));
        }
        var results = new double[operand.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = -Numbers.at(operand, row);
        }
        return new DoubleColumn(results, 0, results.length, Nulls.aligned(operand));
    }

    private static double compute(BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case MODULO -> left % right;
            case GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, AND, OR ->
                throw new AssertionError(operator);
        };
    }
}

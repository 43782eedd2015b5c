package io.mimeseries.iotdb.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.expression.ComparisonOperator;

/**
 * Comparisons of columns of types that fit. Numbers are compared as doubles by {@link Double#compare}, so -0.0 is less than 0.0; a comparison with
 * NaN is false, {@code !=} too. Texts are compared character by character. Null where an operand is null.
 */
final class Comparisons {
    private Comparisons() {}

    static BooleanColumn apply(BinaryOperator written, Column left, Column right) {
        var operator = of(written);
        var results = new boolean[left.size()];
        if (left instanceof DoubleColumn || left instanceof LongColumn) {
            numbers(operator, left, right, results);
        } else {
            for (int row = 0; row < results.length; row++) {
                results[row] = operator.holds(compare(left, right, row));
            }
        }
        return new BooleanColumn(results, 0, results.length, Nulls.both(left, right));
    }

    /** Both limits belong to the range. */
    static BooleanColumn between(boolean not, Column operand, Column low, Column high) {
        var results = new boolean[operand.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = (compare(operand, low, row) >= 0 && compare(operand, high, row) <= 0) != not;
        }
        var words = Nulls.both(new BooleanColumn(results, 0, results.length, Nulls.both(operand, low)), high);
        return new BooleanColumn(results, 0, results.length, words);
    }

    private static void numbers(ComparisonOperator operator, Column left, Column right, boolean[] results) {
        for (int row = 0; row < results.length; row++) {
            var a = Numbers.at(left, row);
            var b = Numbers.at(right, row);
            results[row] = !Double.isNaN(a) && !Double.isNaN(b) && operator.holds(Double.compare(a, b));
        }
    }

    private static int compare(Column left, Column right, int row) {
        if (left instanceof StringColumn texts && right instanceof StringColumn others) {
            var a = texts.at(row);
            var b = others.at(row);
            return a == null || b == null ? 0 : a.compareTo(b);
        }
        if (left instanceof BooleanColumn flags && right instanceof BooleanColumn others) {
            return Boolean.compare(flags.at(row), others.at(row));
        }
        return Double.compare(Numbers.at(left, row), Numbers.at(right, row));
    }

    private static ComparisonOperator of(BinaryOperator operator) {
        return switch (operator) {
            case EQUAL -> ComparisonOperator.EQUAL;
            case NOT_EQUAL -> ComparisonOperator.NOT_EQUAL;
            case LESS -> ComparisonOperator.LESS;
            case LESS_OR_EQUAL -> ComparisonOperator.LESS_OR_EQUAL;
            case GREATER -> ComparisonOperator.GREATER;
            case GREATER_OR_EQUAL -> ComparisonOperator.GREATER_OR_EQUAL;
            case MULTIPLY, DIVIDE, MODULO, ADD, SUBTRACT, AND, OR -> throw new AssertionError(operator);
        };
    }
}

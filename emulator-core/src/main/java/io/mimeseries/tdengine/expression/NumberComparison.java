package io.mimeseries.tdengine.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;

/**
 * Numbers compared as C does: whole numbers without a sign where one of them has none and the other is not wider, and floating numbers that are
 * almost equal are equal (vectors where_filters-031, -032).
 */
final class NumberComparison {
    private static final double TOLERANCE = 4 * 0x1p-23;
    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private NumberComparison() {}

    static Kernel kernel(ComparisonOperator operator, ValueType left, ValueType right) {
        if (left.kind().isFloating() || right.kind().isFloating()) {
            return floating(operator, left, right);
        }
        return whole(operator, left, right);
    }

    /** Negative, 0 or positive: almost equal is equal. */
    static int compare(double left, double right) {
        if (Math.abs(left - right) <= TOLERANCE) {
            return 0;
        }
        return Double.compare(left, right);
    }

    private static Kernel floating(ComparisonOperator operator, ValueType left, ValueType right) {
        boolean both = left.kind().isFloating() && right.kind().isFloating();
        boolean single = left.kind() == DataType.FLOAT || right.kind() == DataType.FLOAT;
        return (operands, size) -> {
            var first = Vectors.doubles(left, operands.get(0));
            var second = Vectors.doubles(right, operands.get(1));
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                int order = both
                        ? compare(first[row], second[row])
                        : single
                                ? Float.compare((float) first[row] + 0f, (float) second[row] + 0f)
                                : Double.compare(first[row] + 0.0, second[row] + 0.0);
                results[row] = Comparisons.holds(operator, order);
            }
            return withoutNulls(results, operands);
        };
    }

    private static Kernel whole(ComparisonOperator operator, ValueType left, ValueType right) {
        long mask = mask(left.kind(), right.kind());
        long flip = mask == -1 ? 0 : Long.MIN_VALUE;
        return (operands, size) -> {
            var first = Vectors.longs(left, operands.get(0));
            var second = Vectors.longs(right, operands.get(1));
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                int order = mask == 0
                        ? Long.compare(first[row] ^ flip, second[row] ^ flip)
                        : Long.compare(first[row] & mask, second[row] & mask);
                results[row] = Comparisons.holds(operator, order);
            }
            return withoutNulls(results, operands);
        };
    }

    /** -1 to compare as they are, the low half for 32 bits without a sign, 0 for 64 bits without a sign. */
    private static long mask(DataType left, DataType right) {
        if (left == DataType.BIGINT_UNSIGNED || right == DataType.BIGINT_UNSIGNED) {
            return 0;
        }
        boolean unsigned = left == DataType.INT_UNSIGNED || right == DataType.INT_UNSIGNED;
        return unsigned && left.bytes() <= Integer.BYTES && right.bytes() <= Integer.BYTES ? LOW_HALF : -1;
    }

    private static BooleanColumn withoutNulls(boolean[] results, List<Column> operands) {
        for (var operand : operands) {
            for (int row = 0; row < results.length; row++) {
                if (operand.isNull(row)) {
                    results[row] = false;
                }
            }
        }
        return new BooleanColumn(results);
    }
}

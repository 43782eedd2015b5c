package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.StringOrder;
import org.jspecify.annotations.Nullable;

/** Comparison of columns with columns and constants: numbers with numbers, strings with strings, booleans with booleans. */
public final class Comparison {
    private Comparison() {}

    /** Compares row by row. */
    public static BooleanColumn apply(ComparisonOperator operator, Column left, Column right, NullComparison nulls) {
        var size = left.size();
        if (left instanceof LongColumn a && right instanceof LongColumn b) {
            var results = LongComparison.apply(operator, a, b);
            return withNulls(results, Nulls.both(left, right), nulls);
        }
        if (Arithmetic.isNumber(left.type()) && Arithmetic.isNumber(right.type())) {
            var results = DoubleComparison.apply(operator, Arithmetic.toDouble(left), Arithmetic.toDouble(right));
            return withNulls(results, Nulls.both(left, right), nulls);
        }
        if (left.type() != right.type()) {
            return withNulls(new boolean[size], Validity.none(size), nulls);
        }
        var results = new boolean[size];
        var valid = Nulls.both(left, right);
        for (int row = 0; row < size; row++) {
            if (Validity.isSet(valid, row)) {
                results[row] = left.type() == ColumnType.STRING
                        ? compare(operator, (StringColumn) left, (StringColumn) right, row)
                        : compare(operator, (BooleanColumn) left, (BooleanColumn) right, row);
            }
        }
        return withNulls(results, valid, nulls);
    }

    /**
     * Compares every row with a constant.
     *
     * @param right a {@link Double}, {@link Long}, {@link Boolean} or {@link String}
     */
    public static BooleanColumn apply(ComparisonOperator operator, Column left, Object right, NullComparison nulls) {
        if (left instanceof LongColumn longs && right instanceof Long number) {
            return withNulls(LongComparison.apply(operator, longs, number), Nulls.aligned(left), nulls);
        }
        if (left instanceof DoubleColumn doubles && right instanceof Number number) {
            var results = DoubleComparison.apply(operator, doubles, number.doubleValue());
            return withNulls(results, Nulls.aligned(left), nulls);
        }
        return apply(operator, left, Columns.constant(right, left.size()), nulls);
    }

    private static boolean compare(ComparisonOperator operator, StringColumn left, StringColumn right, int row) {
        var a = left.at(row);
        var b = right.at(row);
        return a != null && b != null && operator.holds(a.equals(b) ? 0 : StringOrder.compare(a, b));
    }

    private static boolean compare(ComparisonOperator operator, BooleanColumn left, BooleanColumn right, int row) {
        return operator.holds(Boolean.compare(left.at(row), right.at(row)));
    }

    private static BooleanColumn withNulls(boolean[] results, long @Nullable [] valid, NullComparison nulls) {
        if (valid == null) {
            return new BooleanColumn(results);
        }
        if (nulls == NullComparison.NULL) {
            return new BooleanColumn(results, 0, results.length, valid);
        }
        for (int row = 0; row < results.length; row++) {
            results[row] &= Validity.isSet(valid, row);
        }
        return new BooleanColumn(results);
    }
}

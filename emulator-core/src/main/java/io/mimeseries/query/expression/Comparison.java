package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.engine.NotEmulatedException;

/** Comparison of columns with columns and constants: numbers with numbers, strings with strings, booleans with booleans. */
public final class Comparison {
    private Comparison() {}

    /** Compares row by row. */
    public static BooleanColumn apply(ComparisonOperator operator, Column left, Column right, NullComparison nulls) {
        throw new NotEmulatedException("comparison");
    }

    /**
     * Compares every row with a constant.
     *
     * @param right a {@link Double}, {@link Long}, {@link Boolean} or {@link String}
     */
    public static BooleanColumn apply(ComparisonOperator operator, Column left, Object right, NullComparison nulls) {
        throw new NotEmulatedException("comparison");
    }
}

package io.mimeseries.query.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;
import org.jspecify.annotations.Nullable;

/** Arithmetic on columns of the same size by InfluxQL's rules. */
public final class Arithmetic {
    private Arithmetic() {}

    /** The type of a result, or null if the operator does not take the operands' types. */
    public static @Nullable ColumnType resultType(ArithmeticOperator operator, ColumnType left, ColumnType right) {
        throw new NotEmulatedException("arithmetic");
    }

    /** The results row by row: null where an operand is null, and nothing but nulls where the operator does not take the types. */
    public static Column apply(ArithmeticOperator operator, Column left, Column right) {
        throw new NotEmulatedException("arithmetic");
    }
}

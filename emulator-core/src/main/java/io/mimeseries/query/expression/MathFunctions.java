package io.mimeseries.query.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;
import org.jspecify.annotations.Nullable;

/** Mathematical functions on columns. */
public final class MathFunctions {
    private MathFunctions() {}

    /** The type of a result, or null if the function does not take the type. */
    public static @Nullable ColumnType resultType(MathFunction function, ColumnType argument) {
        throw new NotEmulatedException("math functions");
    }

    /** A function of one argument; nothing but nulls for types that it does not take. */
    public static Column apply(MathFunction function, Column argument) {
        throw new NotEmulatedException("math functions");
    }

    /** A function of two arguments: {@code atan2(y, x)}, {@code log(x, base)}, {@code pow(x, y)}. */
    public static Column apply(MathFunction function, Column first, Column second) {
        throw new NotEmulatedException("math functions");
    }
}

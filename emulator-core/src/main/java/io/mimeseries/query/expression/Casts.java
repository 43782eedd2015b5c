package io.mimeseries.query.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;

/** Conversion of columns. */
public final class Casts {
    private Casts() {}

    /** Converts numbers, truncating towards zero; what cannot be converted gives nothing but nulls. */
    public static Column apply(Column column, ColumnType type) {
        throw new NotEmulatedException("cast");
    }
}

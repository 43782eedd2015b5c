package io.mimeseries.iotdb.function;

import io.mimeseries.iotdb.DataType;

/** A function with its arguments' types and attributes checked. It may keep state and serves one pass over the rows of one query. */
public sealed interface Function permits RowFunction, SeriesFunction {

    /** What it answers. */
    DataType type();

    <R> R accept(Visitor<R> visitor);

    /** Deals with either kind. */
    interface Visitor<R> {
        R visit(RowFunction function);

        R visit(SeriesFunction function);
    }
}

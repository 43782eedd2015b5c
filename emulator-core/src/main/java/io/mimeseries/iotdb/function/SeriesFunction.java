package io.mimeseries.iotdb.function;

import io.mimeseries.iotdb.RowBatch;

/** A function that answers points with times of its own, more or fewer than the rows that it is given. */
public non-sealed interface SeriesFunction extends Function {

    /**
     * Reads all rows and emits all points.
     *
     * @param rows in the order of their times, one column for each argument
     * @param sink takes points in any order
     */
    void apply(RowBatch rows, PointSink sink);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}

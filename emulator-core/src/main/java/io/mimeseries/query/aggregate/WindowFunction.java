package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import org.jspecify.annotations.Nullable;

/** A function over all points of one window, which must be merged in time order across series. */
public interface WindowFunction {

    /** The type of the results for an input type, or null if the function does not take it. */
    @Nullable
    ColumnType resultType(ColumnType input);

    /**
     * Adds the results of one window; for a selector the points themselves with their time and row, else points at the window's start.
     *
     * @param input points in the order of the query, ascending in time or descending, where null values are skipped
     * @param from the window's first row
     * @param to the row after the window's last
     * @param out takes values of {@link #resultType} and, as references, rows of {@code input}
     */
    void apply(Points input, int from, int to, long windowStart, PointsBuilder out);
}

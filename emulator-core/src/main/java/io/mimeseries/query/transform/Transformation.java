package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Points;
import org.jspecify.annotations.Nullable;

/** A function over the points of one group, in output order. */
public interface Transformation {

    /** The type of the results for an input type, or null if the function does not take it. */
    @Nullable
    ColumnType resultType(ColumnType input);

    /** The results for points in ascending or descending order of time; null values are skipped, and results have no further columns. */
    Points apply(Points input);
}

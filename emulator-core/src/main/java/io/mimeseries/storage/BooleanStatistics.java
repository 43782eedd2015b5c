package io.mimeseries.storage;

/**
 * Statistics of booleans, where false is less than true.
 *
 * @param minAt the first of the smallest values
 * @param maxAt the first of the largest values
 */
public record BooleanStatistics(
        int count,
        Occurrence firstAt,
        boolean first,
        Occurrence lastAt,
        boolean last,
        Occurrence minAt,
        boolean min,
        Occurrence maxAt,
        boolean max)
        implements ColumnStatistics {}

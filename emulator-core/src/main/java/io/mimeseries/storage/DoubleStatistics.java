package io.mimeseries.storage;

/**
 * Statistics of doubles.
 *
 * @param minAt the first of the smallest values
 * @param maxAt the first of the largest values
 * @param sum added in row order from 0: the sum of blocks' sums may differ in the last digits from one running sum
 */
public record DoubleStatistics(
        int count,
        Occurrence firstAt,
        double first,
        Occurrence lastAt,
        double last,
        Occurrence minAt,
        double min,
        Occurrence maxAt,
        double max,
        double sum)
        implements ColumnStatistics {}

package io.mimeseries.storage;

/**
 * Statistics of longs.
 *
 * @param minAt the first of the smallest values
 * @param maxAt the first of the largest values
 * @param sum modulo 2^64, so that the sum of blocks' sums is the sum of all
 */
public record LongStatistics(
        int count,
        Occurrence firstAt,
        long first,
        Occurrence lastAt,
        long last,
        Occurrence minAt,
        long min,
        Occurrence maxAt,
        long max,
        long sum)
        implements ColumnStatistics {}

package io.mimeseries.storage;

/** Statistics of strings. */
public record StringStatistics(int count, Occurrence firstAt, String first, Occurrence lastAt, String last)
        implements ColumnStatistics {}

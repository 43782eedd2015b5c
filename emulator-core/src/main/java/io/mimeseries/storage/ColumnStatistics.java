package io.mimeseries.storage;

/** What is known about the values of one column of one block; there is at least one value. */
public sealed interface ColumnStatistics permits DoubleStatistics, LongStatistics, BooleanStatistics, StringStatistics {

    /** The number of values. */
    int count();

    /** Where the first value is. */
    Occurrence firstAt();

    /** Where the last value is. */
    Occurrence lastAt();

    /**
     * A place in a block.
     *
     * @param row the row of the block
     * @param time the time of that row
     */
    record Occurrence(int row, long time) {}
}

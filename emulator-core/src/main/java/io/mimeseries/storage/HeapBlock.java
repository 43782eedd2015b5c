package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** A block of plain columns. */
final class HeapBlock implements Block {
    private final LongColumn times;
    private final @Nullable Column[] columns;
    /** Null for the open chunk. Threads may race to fill an element: they find the same immutable value. */
    private final @Nullable ColumnStatistics @Nullable [] statistics;

    /** @param sealed whether statistics are worth keeping */
    HeapBlock(LongColumn times, @Nullable Column[] columns, boolean sealed) {
        this.times = times;
        this.columns = columns;
        this.statistics = sealed ? new @Nullable ColumnStatistics[columns.length] : null;
    }

    /** A sealed block of a part of another one, in arrays of its own. */
    static HeapBlock copyOf(Block block, int from, int to) {
        var columns = new @Nullable Column[block.columnCount()];
        for (int ordinal = 0; ordinal < columns.length; ordinal++) {
            var column = block.column(ordinal);
            columns[ordinal] = column == null ? null : ColumnCopy.of(column, from, to);
        }
        var times = block.times();
        return new HeapBlock((LongColumn) ColumnCopy.of(times, from, to), columns, true);
    }

    @Override
    public int size() {
        return times.size();
    }

    @Override
    public long minTime() {
        return times.at(0);
    }

    @Override
    public long maxTime() {
        return times.at(times.size() - 1);
    }

    @Override
    public LongColumn times() {
        return times;
    }

    @Override
    public int columnCount() {
        return columns.length;
    }

    @Override
    public @Nullable Column column(int ordinal) {
        return ordinal < columns.length ? columns[ordinal] : null;
    }

    @Override
    public @Nullable ColumnStatistics statistics(int ordinal) {
        if (statistics == null || ordinal >= columns.length) {
            return null;
        }
        var known = statistics[ordinal];
        var column = columns[ordinal];
        if (known == null && column != null) {
            known = StatisticsScan.of(times, column);
            statistics[ordinal] = known;
        }
        return known;
    }
}

package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.storage.encoding.EncodedColumn;
import org.jspecify.annotations.Nullable;

/** A sealed block whose columns are decoded at each use, with statistics from before they were encoded. */
final class EncodedBlock implements Block {
    private final int size;
    private final long minTime;
    private final long maxTime;
    private final EncodedColumn times;
    private final @Nullable EncodedColumn[] columns;
    private final @Nullable ColumnStatistics[] statistics;

    /** @param block sealed */
    EncodedBlock(Block block) {
        size = block.size();
        minTime = block.minTime();
        maxTime = block.maxTime();
        times = EncodedColumn.of(block.times());
        columns = new @Nullable EncodedColumn[block.columnCount()];
        statistics = new @Nullable ColumnStatistics[columns.length];
        for (int ordinal = 0; ordinal < columns.length; ordinal++) {
            var column = block.column(ordinal);
            if (column != null) {
                columns[ordinal] = EncodedColumn.of(column);
                statistics[ordinal] = block.statistics(ordinal);
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long minTime() {
        return minTime;
    }

    @Override
    public long maxTime() {
        return maxTime;
    }

    @Override
    public LongColumn times() {
        return (LongColumn) times.decode();
    }

    @Override
    public int columnCount() {
        return columns.length;
    }

    @Override
    public @Nullable Column column(int ordinal) {
        var encoded = ordinal < columns.length ? columns[ordinal] : null;
        return encoded == null ? null : encoded.decode();
    }

    @Override
    public @Nullable ColumnStatistics statistics(int ordinal) {
        return ordinal < statistics.length ? statistics[ordinal] : null;
    }
}

package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** The longs of the open chunk. */
final class LongChunkColumn extends ChunkColumn {
    private long[] values;

    LongChunkColumn(int capacity) {
        values = new long[capacity];
    }

    /** @param column in arrays of its own */
    LongChunkColumn(LongColumn column) {
        values = column.values();
        validity = column.validity();
        dense = validity == null ? column.size() : 0;
    }

    private LongChunkColumn(long[] values) {
        this.values = values;
    }

    void set(int row, long value) {
        prepare(row);
        values[row] = value;
        mark(row);
    }

    @Override
    Object array() {
        return values;
    }

    @Override
    int capacity() {
        return values.length;
    }

    @Override
    void replaceArray(int capacity) {
        values = new long[capacity];
    }

    @Override
    Column column(int size, long @Nullable [] words) {
        return new LongColumn(values, 0, size, words);
    }

    @Override
    ChunkColumn shell() {
        return new LongChunkColumn(values);
    }
}

package io.mimeseries.storage;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import org.jspecify.annotations.Nullable;

/** The booleans of the open chunk. */
final class BooleanChunkColumn extends ChunkColumn {
    private boolean[] values;

    BooleanChunkColumn(int capacity) {
        values = new boolean[capacity];
    }

    /** @param column in arrays of its own */
    BooleanChunkColumn(BooleanColumn column) {
        values = column.values();
        validity = column.validity();
        dense = validity == null ? column.size() : 0;
    }

    private BooleanChunkColumn(boolean[] values) {
        this.values = values;
    }

    void set(int row, boolean value) {
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
        values = new boolean[capacity];
    }

    @Override
    Column column(int size, long @Nullable [] words) {
        return new BooleanColumn(values, 0, size, words);
    }

    @Override
    ChunkColumn shell() {
        return new BooleanChunkColumn(values);
    }
}

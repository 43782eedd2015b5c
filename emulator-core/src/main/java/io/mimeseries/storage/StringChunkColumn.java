package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import org.jspecify.annotations.Nullable;

/** The strings of the open chunk: null elements are rows without a value, so there is no validity to keep. */
final class StringChunkColumn extends ChunkColumn {
    private @Nullable String[] values;

    StringChunkColumn(int capacity) {
        values = new @Nullable String[capacity];
    }

    /** @param column in an array of its own */
    StringChunkColumn(StringColumn column) {
        values = column.values();
    }

    private StringChunkColumn(@Nullable String[] values) {
        this.values = values;
    }

    void set(int row, String value) {
        prepare(row);
        values[row] = value;
    }

    @Override
    void remove(int row) {
        prepare(row);
        values[row] = null;
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
        values = new @Nullable String[capacity];
    }

    @Override
    void insert(int row, int size) {
        prepare(row);
        System.arraycopy(values, row, values, row + 1, size - row);
        values[row] = null;
    }

    @Override
    @Nullable
    Column freeze(int size) {
        shared = size;
        for (int row = 0; row < size; row++) {
            if (values[row] != null) {
                return new StringColumn(values, 0, size);
            }
        }
        return null;
    }

    @Override
    Column column(int size, long @Nullable [] words) {
        return new StringColumn(values, 0, size);
    }

    @Override
    ChunkColumn shell() {
        return new StringChunkColumn(values);
    }
}

package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import org.jspecify.annotations.Nullable;

/** The doubles of the open chunk. */
final class DoubleChunkColumn extends ChunkColumn {
    private double[] values;

    DoubleChunkColumn(int capacity) {
        values = new double[capacity];
    }

    /** @param column in arrays of its own */
    DoubleChunkColumn(DoubleColumn column) {
        values = column.values();
        validity = column.validity();
        dense = validity == null ? column.size() : 0;
    }

    private DoubleChunkColumn(double[] values) {
        this.values = values;
    }

    void set(int row, double value) {
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
        values = new double[capacity];
    }

    @Override
    Column column(int size, long @Nullable [] words) {
        return new DoubleColumn(values, 0, size, words);
    }

    @Override
    ChunkColumn shell() {
        return new DoubleChunkColumn(values);
    }
}

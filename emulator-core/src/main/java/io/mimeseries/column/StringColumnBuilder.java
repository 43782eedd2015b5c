package io.mimeseries.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects strings and nulls into a {@link StringColumn}. */
public final class StringColumnBuilder implements ColumnBuilder {
    private @Nullable String[] values;
    private int size;

    public StringColumnBuilder(int expectedSize) {
        values = new @Nullable String[Math.max(expectedSize, 4)];
    }

    public void append(@Nullable String value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 4);
        }
        values[size++] = value;
    }

    @Override
    public void appendNull() {
        append(null);
    }

    @Override
    public void appendFrom(Column column, int row) {
        append(((StringColumn) column).at(row));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public StringColumn build() {
        return new StringColumn(values, 0, size);
    }
}

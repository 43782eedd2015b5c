package io.mimeseries.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects boolean values and nulls into a {@link BooleanColumn}. */
public final class BooleanColumnBuilder implements ColumnBuilder {
    private boolean[] values;
    private long @Nullable [] validity;
    private int size;

    public BooleanColumnBuilder(int expectedSize) {
        values = new boolean[Math.max(expectedSize, 4)];
    }

    public void append(boolean value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 4);
        }
        if (validity != null) {
            validity = BuilderValidity.append(validity, size, true);
        }
        values[size++] = value;
    }

    @Override
    public void appendNull() {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 4);
        }
        validity = BuilderValidity.append(validity == null ? BuilderValidity.full(size) : validity, size, false);
        size++;
    }

    @Override
    public void appendFrom(Column column, int row) {
        if (column.isNull(row)) {
            appendNull();
        } else {
            append(((BooleanColumn) column).at(row));
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public BooleanColumn build() {
        return new BooleanColumn(values, 0, size, validity);
    }
}

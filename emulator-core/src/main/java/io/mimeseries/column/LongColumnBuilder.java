package io.mimeseries.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects long values and nulls into a {@link LongColumn}. */
public final class LongColumnBuilder implements ColumnBuilder {
    private long[] values;
    private long @Nullable [] validity;
    private int size;

    public LongColumnBuilder(int expectedSize) {
        values = new long[Math.max(expectedSize, 4)];
    }

    public void append(long value) {
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
            append(((LongColumn) column).at(row));
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public LongColumn build() {
        return new LongColumn(values, 0, size, validity);
    }
}

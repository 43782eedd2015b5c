package io.mimeseries.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects double values and nulls into a {@link DoubleColumn}. */
public final class DoubleColumnBuilder implements ColumnBuilder {
    private double[] values;
    private long @Nullable [] validity;
    private int size;

    public DoubleColumnBuilder(int expectedSize) {
        values = new double[Math.max(expectedSize, 4)];
    }

    public void append(double value) {
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
            append(((DoubleColumn) column).at(row));
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public DoubleColumn build() {
        return new DoubleColumn(values, 0, size, validity);
    }
}

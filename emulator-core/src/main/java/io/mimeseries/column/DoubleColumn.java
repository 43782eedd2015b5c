package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** A column of double values; see {@link Column} for the layout. */
public record DoubleColumn(double[] values, int offset, int size, long @Nullable [] validity) implements Column {

    /** All of {@code values}, none of them null. */
    public DoubleColumn(double... values) {
        this(values, 0, values.length, null);
    }

    @Override
    public ColumnType type() {
        return ColumnType.DOUBLE;
    }

    /** The value of a row; undefined where the row is null. */
    public double at(int row) {
        return values[offset + row];
    }

    @Override
    public boolean isNull(int row) {
        return !Validity.isSet(validity, offset + row);
    }

    @Override
    public DoubleColumn slice(int from, int to) {
        return new DoubleColumn(values, offset + from, to - from, validity);
    }

    @Override
    public @Nullable Double get(int row) {
        return isNull(row) ? null : (Double) values[offset + row];
    }
}

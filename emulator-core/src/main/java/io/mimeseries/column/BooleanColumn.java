package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** A column of boolean values; see {@link Column} for the layout. */
public record BooleanColumn(boolean[] values, int offset, int size, long @Nullable [] validity) implements Column {

    /** All of {@code values}, none of them null. */
    public BooleanColumn(boolean... values) {
        this(values, 0, values.length, null);
    }

    @Override
    public ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    /** The value of a row; undefined where the row is null. */
    public boolean at(int row) {
        return values[offset + row];
    }

    @Override
    public boolean isNull(int row) {
        return !Validity.isSet(validity, offset + row);
    }

    @Override
    public BooleanColumn slice(int from, int to) {
        return new BooleanColumn(values, offset + from, to - from, validity);
    }

    @Override
    public @Nullable Boolean get(int row) {
        return isNull(row) ? null : (Boolean) values[offset + row];
    }
}

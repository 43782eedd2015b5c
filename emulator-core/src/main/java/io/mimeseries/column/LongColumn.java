package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** A column of long values; see {@link Column} for the layout. */
public record LongColumn(long[] values, int offset, int size, long @Nullable [] validity) implements Column {

    /** All of {@code values}, none of them null. */
    public LongColumn(long... values) {
        this(values, 0, values.length, null);
    }

    @Override
    public ColumnType type() {
        return ColumnType.LONG;
    }

    /** The value of a row; undefined where the row is null. */
    public long at(int row) {
        return values[offset + row];
    }

    @Override
    public boolean isNull(int row) {
        return !Validity.isSet(validity, offset + row);
    }

    @Override
    public LongColumn slice(int from, int to) {
        return new LongColumn(values, offset + from, to - from, validity);
    }

    @Override
    public @Nullable Long get(int row) {
        return isNull(row) ? null : (Long) values[offset + row];
    }
}

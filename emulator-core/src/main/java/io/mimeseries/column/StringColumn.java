package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** A column of strings; a null element is a null row. See {@link Column} for the layout. */
public record StringColumn(@Nullable String[] values, int offset, int size) implements Column {

    public StringColumn(@Nullable String... values) {
        this(values, 0, values.length);
    }

    @Override
    public ColumnType type() {
        return ColumnType.STRING;
    }

    /** The value of a row, null where it has none. */
    public @Nullable String at(int row) {
        return values[offset + row];
    }

    @Override
    public boolean isNull(int row) {
        return values[offset + row] == null;
    }

    @Override
    public StringColumn slice(int from, int to) {
        return new StringColumn(values, offset + from, to - from);
    }

    @Override
    public @Nullable String get(int row) {
        return values[offset + row];
    }
}

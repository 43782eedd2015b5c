package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/**
 * An immutable vector of values of one type, some of which may be null.
 *
 * <p>Kernels read the array of the concrete class from {@code offset()} on: row {@code i} of the column is element
 * {@code offset() + i} of the array, and bit {@code offset() + i} of the validity words, where a set bit means "has a value". A column
 * without validity words has no nulls. The arrays may be longer than the column and may be shared: never write to them.
 */
public sealed interface Column extends ResultColumn permits DoubleColumn, LongColumn, BooleanColumn, StringColumn {

    ColumnType type();

    /** The array element of row 0. */
    int offset();

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive), without copying. */
    Column slice(int from, int to);

    /** A column of nothing but nulls. */
    static Column nulls(ColumnType type, int size) {
        return switch (type) {
            case DOUBLE -> new DoubleColumn(new double[size], 0, size, Validity.none(size));
            case LONG -> new LongColumn(new long[size], 0, size, Validity.none(size));
            case BOOLEAN -> new BooleanColumn(new boolean[size], 0, size, Validity.none(size));
            case STRING -> new StringColumn(new @Nullable String[size], 0, size);
        };
    }
}

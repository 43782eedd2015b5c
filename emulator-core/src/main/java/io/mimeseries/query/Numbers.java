package io.mimeseries.query;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** Access to columns of numbers. */
public final class Numbers {
    private Numbers() {}

    /** The type itself if it is one of numbers, else null. */
    public static @Nullable ColumnType same(ColumnType type) {
        return switch (type) {
            case DOUBLE, LONG -> type;
            case BOOLEAN, STRING -> null;
        };
    }

    /** DOUBLE if the type is one of numbers, else null. */
    public static @Nullable ColumnType toDouble(ColumnType type) {
        return same(type) == null ? null : ColumnType.DOUBLE;
    }

    /** The value of a row of numbers as a double. */
    public static double at(Column column, int row) {
        return column instanceof DoubleColumn doubles ? doubles.at(row) : (double) ((LongColumn) column).at(row);
    }

    /** The values that are there, as doubles. */
    public static double[] values(Column column, int from, int to) {
        var values = new double[Nulls.countValues(column, from, to)];
        int count = 0;
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                values[count++] = at(column, row);
            }
        }
        return values;
    }

    /** The values that are there. */
    public static long[] values(LongColumn column, int from, int to) {
        var values = new long[Nulls.countValues(column, from, to)];
        int count = 0;
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                values[count++] = column.at(row);
            }
        }
        return values;
    }
}

package io.mimeseries.query.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;

/** Conversion of columns. */
public final class Casts {
    /** 2 to the power of 63, the first double beyond the range of a long. */
    private static final double RANGE = 0x1p63;

    private Casts() {}

    /** Converts numbers, truncating towards zero; what cannot be converted gives nothing but nulls. */
    public static Column apply(Column column, ColumnType type) {
        if (column.type() == type) {
            return column;
        }
        if (column instanceof LongColumn longs && type == ColumnType.DOUBLE) {
            return toDouble(longs);
        }
        if (column instanceof DoubleColumn doubles && type == ColumnType.LONG) {
            return toLong(doubles);
        }
        return Column.nulls(type, column.size());
    }

    /** Truncates as Go does on the platform of the recordings, where everything out of range becomes the least long. */
    public static long truncate(double value) {
        return value >= -RANGE && value < RANGE ? (long) value : Long.MIN_VALUE;
    }

    private static DoubleColumn toDouble(LongColumn column) {
        var source = column.values();
        var offset = column.offset();
        var values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = source[offset + row];
        }
        return new DoubleColumn(values, 0, values.length, Nulls.aligned(column));
    }

    private static LongColumn toLong(DoubleColumn column) {
        var source = column.values();
        var offset = column.offset();
        var values = new long[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = truncate(source[offset + row]);
        }
        return new LongColumn(values, 0, values.length, Nulls.aligned(column));
    }
}

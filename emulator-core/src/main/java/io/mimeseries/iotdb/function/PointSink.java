package io.mimeseries.iotdb.function;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.iotdb.DataType;

/** Collects the points of one {@link SeriesFunction}; the values must be of its type. */
public final class PointSink {
    private static final int EXPECTED_POINTS = 64;

    private final LongColumnBuilder times = new LongColumnBuilder(EXPECTED_POINTS);
    private final ColumnBuilder values;

    public PointSink(DataType type) {
        values = ColumnBuilder.of(type.columnType(), EXPECTED_POINTS);
    }

    public void put(long time, long value) {
        times.append(time);
        ((LongColumnBuilder) values).append(value);
    }

    public void put(long time, double value) {
        times.append(time);
        ((DoubleColumnBuilder) values).append(value);
    }

    public void put(long time, boolean value) {
        times.append(time);
        ((BooleanColumnBuilder) values).append(value);
    }

    public void put(long time, String value) {
        times.append(time);
        ((StringColumnBuilder) values).append(value);
    }

    /** The value of a row of a column of the sink's type. */
    public void put(long time, Column column, int row) {
        times.append(time);
        values.appendFrom(column, row);
    }

    /** A point without a value: it stands for a row that the function was not asked about. */
    public void putNull(long time) {
        times.append(time);
        values.appendNull();
    }

    public Points points() {
        return new Points(times.build(), values.build());
    }
}

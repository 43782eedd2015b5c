package io.mimeseries.iotdb.function.sample;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;

/**
 * Some neighbouring rows of a column of numbers. Rows without a value count as zeros, as the real server's buffers hold them.
 *
 * @param column without nulls
 * @param from first row
 * @param to behind the last row
 */
record NumberWindow(RowBatch rows, Column column, int from, int to) {

    /** The whole of the first argument. */
    static NumberWindow all(RowBatch rows) {
        return new NumberWindow(rows, withZeros(rows.values().get(0)), 0, rows.size());
    }

    NumberWindow part(int first, int end) {
        return new NumberWindow(rows, column, first, end);
    }

    int size() {
        return to - from;
    }

    long time(int index) {
        return rows.times().at(from + index);
    }

    double number(int index) {
        return Numbers.at(column, from + index);
    }

    long whole(int index) {
        return ((LongColumn) column).at(from + index);
    }

    boolean isWhole() {
        return column instanceof LongColumn;
    }

    boolean isLess(int left, int right) {
        return isWhole() ? whole(left) < whole(right) : number(left) < number(right);
    }

    void emit(int index, PointSink sink) {
        sink.put(time(index), column, from + index);
    }

    private static Column withZeros(Column column) {
        if (Nulls.validity(column) == null) {
            return column;
        }
        if (column instanceof LongColumn longs) {
            var values = new long[longs.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = longs.isNull(row) ? 0 : longs.at(row);
            }
            return new LongColumn(values);
        }
        var doubles = (DoubleColumn) column;
        var values = new double[doubles.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = doubles.isNull(row) ? 0 : doubles.at(row);
        }
        return new DoubleColumn(values);
    }
}

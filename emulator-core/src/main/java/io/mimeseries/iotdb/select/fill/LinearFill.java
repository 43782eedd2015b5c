package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.iotdb.DataType;

/** The mean of the values before and after, however far they are: the real server's "linear". It needs all rows at once. */
final class LinearFill {
    private LinearFill() {}

    static Column fill(DataType type, Column column) {
        if (!type.isNumeric()) {
            return column;
        }
        var next = nextValues(column);
        var filled = ColumnBuilder.of(column.type(), column.size());
        var previous = -1;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                previous = row;
                filled.appendFrom(column, row);
            } else if (previous < 0 || next[row] < 0) {
                filled.appendNull();
            } else {
                append(filled, type, column, previous, next[row]);
            }
        }
        return filled.build();
    }

    private static void append(ColumnBuilder filled, DataType type, Column column, int before, int after) {
        if (column instanceof LongColumn longs) {
            var sum = longs.at(before) + longs.at(after);
            ((LongColumnBuilder) filled).append((type == DataType.INT32 ? (int) sum : sum) / 2);
            return;
        }
        var doubles = (DoubleColumn) column;
        var mean = type == DataType.FLOAT
                ? ((float) doubles.at(before) + (float) doubles.at(after)) / 2
                : (doubles.at(before) + doubles.at(after)) / 2;
        ((DoubleColumnBuilder) filled).append(mean);
    }

    /** For each row the next one with a value, -1 if there is none. */
    private static int[] nextValues(Column column) {
        var next = new int[column.size()];
        var known = -1;
        for (int row = column.size() - 1; row >= 0; row--) {
            next[row] = known;
            known = column.isNull(row) ? known : row;
        }
        return next;
    }
}

package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.query.Nulls;
import java.util.Arrays;

/** Rows that hold anything. */
final class Occupied {
    private Occupied() {}

    /** The rows with a value in any of the columns. */
    static int[] rows(Column[] columns, int size) {
        for (var column : columns) {
            if (Nulls.countValues(column, 0, size) == size) {
                return all(size);
            }
        }
        var rows = new int[size];
        var count = 0;
        for (int row = 0; row < size; row++) {
            for (var column : columns) {
                if (!column.isNull(row)) {
                    rows[count++] = row;
                    break;
                }
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static int[] all(int size) {
        var rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[row] = row;
        }
        return rows;
    }
}

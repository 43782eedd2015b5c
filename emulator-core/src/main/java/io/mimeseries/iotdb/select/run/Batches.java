package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.query.Columns;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of batches. */
final class Batches {
    private Batches() {}

    static RowBatch gather(RowBatch batch, int[] rows) {
        if (rows.length == batch.size() && isIdentity(rows)) {
            return batch;
        }
        return map(batch, column -> Columns.gather(column, rows, rows.length));
    }

    static RowBatch slice(RowBatch batch, int from, int to) {
        return from == 0 && to == batch.size() ? batch : map(batch, column -> column.slice(from, to));
    }

    private static RowBatch map(RowBatch batch, UnaryOperator<Column> change) {
        List<Column> columns = batch.values().stream().map(change).toList();
        return new RowBatch((LongColumn) change.apply(batch.times()), columns);
    }

    private static boolean isIdentity(int[] rows) {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != row) {
                return false;
            }
        }
        return true;
    }
}

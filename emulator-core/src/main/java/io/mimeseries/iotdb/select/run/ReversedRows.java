package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.ColumnType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of functions that need them in ascending order, last first. */
final class ReversedRows implements RowSource {
    private final RowSource rows;
    private final List<ColumnType> types;
    private boolean read;

    ReversedRows(RowSource rows, List<CompiledExpression> outputs) {
        this.rows = rows;
        this.types = outputs.stream()
                .map(output -> output.type() == null
                        ? ColumnType.DOUBLE
                        : output.type().columnType())
                .toList();
    }

    @Override
    public @Nullable RowBatch next() {
        if (read) {
            return null;
        }
        read = true;
        return reverse(RowTable.of(rows, types));
    }

    static RowBatch reverse(RowBatch batch) {
        var rows = new int[batch.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = rows.length - 1 - row;
        }
        return Batches.gather(batch, rows);
    }
}

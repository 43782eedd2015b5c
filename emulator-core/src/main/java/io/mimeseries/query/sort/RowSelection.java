package io.mimeseries.query.sort;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Columns;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of several streams in an order.
 *
 * @param streams for each row of the result the stream it comes from, or null for a single stream
 * @param rows for each row of the result the row of that stream
 */
public record RowSelection(int @Nullable [] streams, int[] rows) {

    public int size() {
        return rows.length;
    }

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive) of this order. */
    public RowSelection slice(int from, int to) {
        return from == 0 && to == rows.length
                ? this
                : new RowSelection(
                        streams == null ? null : Arrays.copyOfRange(streams, from, to),
                        Arrays.copyOfRange(rows, from, to));
    }

    /**
     * The values in this order.
     *
     * @param perStream a column of the type for each stream, or null for a stream without values
     */
    public Column gather(ColumnType type, List<? extends @Nullable Column> perStream) {
        if (streams != null) {
            return StreamGather.gather(type, perStream, streams, rows);
        }
        var column = perStream.get(0);
        if (column == null) {
            return Column.nulls(type, rows.length);
        }
        return rows.length == column.size() && isIdentity() ? column : Columns.gather(column, rows, rows.length);
    }

    private boolean isIdentity() {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return true;
    }
}

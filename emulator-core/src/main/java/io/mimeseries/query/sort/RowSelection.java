package io.mimeseries.query.sort;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;
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

    /**
     * The values in this order.
     *
     * @param perStream a column of the type for each stream, or null for a stream without values
     */
    public Column gather(ColumnType type, List<? extends @Nullable Column> perStream) {
        throw new NotEmulatedException("gather");
    }
}

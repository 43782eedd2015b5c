package io.mimeseries.tdengine.store;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as they were written: the very columns that the statement was read into.
 *
 * @param table its name
 * @param uid of the table
 * @param superTable null of a table without one
 * @param created the table, if the same statement made it
 * @param schema of the table when the rows were written
 * @param columns those that have values, without the times
 * @param values one for each column, as long as the times
 */
public record LoggedRows(
        String table,
        long uid,
        @Nullable String superTable,
        @Nullable ChildTable created,
        TableSchema schema,
        LongColumn times,
        List<TableColumn> columns,
        List<Column> values) {

    /** Roughly, with what builders leave unused in small columns. */
    long bytes() {
        return (long) Long.BYTES * (columns.size() + 1) * Math.max(FEWEST, times.size());
    }

    private static final int FEWEST = 16;
}

package io.mimeseries.tdengine.write;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table.
 *
 * @param schema of the table when the rows were read
 * @param child what to make if there is no such table, null of tables that exist
 * @param columns those that the rows have values for, without the times; what is not among them keeps its values
 * @param values one for each column, as long as the times; NULLs overwrite
 */
public record TableBatch(
        String database,
        String table,
        TableSchema schema,
        @Nullable NewChild child,
        LongColumn times,
        List<TableColumn> columns,
        List<Column> values) {
    public TableBatch {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }
}

package io.mimeseries.tdengine.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TagValues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table lie in the batches of its scan.
 *
 * @param stored what each column reads; null for the table's name
 */
record Layout(List<SourceColumn> columns, List<@Nullable TableColumn> stored) {

    /** One row with tags and name. */
    RowBatch header(String name, TagValues tags) {
        var values = new ArrayList<Column>(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            values.add(Batches.constant(columns.get(index).type().kind().columnType(), constant(index, name, tags), 1));
        }
        return new RowBatch(1, values);
    }

    private @Nullable Object constant(int index, String name, TagValues tags) {
        var column = stored.get(index);
        return column == null ? name : columns.get(index).role() == Role.TAG ? tags.get(column) : null;
    }

    /** Rows of which some columns are read and the others are those of the header. */
    RowBatch rows(RowBatch header, int size, Function<TableColumn, @Nullable Column> reader) {
        var values = new ArrayList<Column>(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            var column = stored.get(index);
            var type = columns.get(index).type().kind().columnType();
            if (column == null || columns.get(index).role() == Role.TAG) {
                values.add(Batches.constant(type, header.values().get(index).get(0), size));
            } else {
                var read = reader.apply(column);
                values.add(read == null ? Column.nulls(type, size) : read);
            }
        }
        return new RowBatch(size, values);
    }
}

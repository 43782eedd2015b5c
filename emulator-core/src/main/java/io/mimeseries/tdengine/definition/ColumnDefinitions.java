package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.ColumnDefinition;
import io.mimeseries.tdengine.store.ColumnCompression;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import java.util.ArrayList;
import java.util.List;

/** Columns and tags as a statement defines them. */
final class ColumnDefinitions {
    private ColumnDefinitions() {}

    /** The schema of a table that is to be made, checked. */
    static TableSchema schema(List<ColumnDefinition> columns, List<ColumnDefinition> tags) {
        var tableColumns = new ArrayList<TableColumn>();
        for (var column : columns) {
            // the first column lies in the times of the rows
            tableColumns.add(column(column, tableColumns.size() + TableColumn.TIME));
        }
        var tableTags = new ArrayList<TableColumn>();
        for (var tag : tags) {
            tableTags.add(new TableColumn(
                    tag.name().text(),
                    ColumnTypes.of(tag.type()),
                    tableTags.size(),
                    tag.primaryKey(),
                    ColumnCompression.NONE));
        }
        SchemaChecks.check(tableColumns, tableTags);
        return new TableSchema(tableColumns, tableTags);
    }

    static TableColumn column(ColumnDefinition definition, int ordinal) {
        var type = ColumnTypes.of(definition.type());
        return new TableColumn(
                definition.name().text(),
                type,
                ordinal,
                definition.primaryKey(),
                Compressions.of(type.kind(), definition.options()));
    }
}

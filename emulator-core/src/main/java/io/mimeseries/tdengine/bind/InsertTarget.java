package io.mimeseries.tdengine.bind;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.definition.ChildTables;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prepared INSERT writes into, by the tables that there are.
 *
 * @param superTable of which tables are made that are missing, null if none are
 * @param tags that are bound, empty without
 * @param columns that are bound
 */
record InsertTarget(
        Database database,
        TableSchema schema,
        @Nullable String superTable,
        List<TableColumn> tags,
        List<TableColumn> columns,
        List<BoundField> fields) {
    private static final String TBNAME = "tbname";
    /** A name of a database, a name of a table, and what stands around them. */
    private static final ValueType NAME = new ValueType(DataType.VARCHAR, 269);

    /**
     * @param using where the supertable behind USING is, null without
     * @param bound the table's name where the template has none; null if it is not known
     */
    static InsertTarget of(
            Database database, @Nullable Database using, InsertTemplate template, @Nullable String bound) {
        if (template.using() != null && using != null) {
            return ofChild(using, template, template.using());
        }
        var name = template.table() == null ? bound : template.table();
        if (name == null) {
            throw ErrorCode.STATEMENT_TABLE_NAME_MISSING.error();
        }
        var table = database.find(name);
        if (table instanceof VirtualTable) {
            throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
        }
        if (table instanceof SuperTable superTable) {
            return ofRows(database, template, superTable);
        }
        if (table == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        var schema = database.schema(table);
        var columns = columns(schema, template);
        return new InsertTarget(
                database,
                schema,
                null,
                List.of(),
                columns,
                fields(database, template.table() == null, List.of(), columns));
    }

    private static InsertTarget ofChild(Database database, InsertTemplate template, InsertTemplate.Using using) {
        var superTable = ChildTables.superTable(database, using.superTable());
        var schema = superTable.schema();
        var tags = using.tagNames() == null ? schema.tags() : named(using.tagNames(), schema);
        if (tags.size() != using.tags()) {
            throw ErrorCode.TAGS_NOT_MATCHED.error();
        }
        var columns = columns(schema, template);
        return new InsertTarget(
                database,
                schema,
                superTable.name(),
                tags,
                columns,
                fields(database, template.table() == null, tags, columns));
    }

    /** Rows that name their tables themselves. */
    private static InsertTarget ofRows(Database database, InsertTemplate template, SuperTable superTable) {
        var names = template.columns();
        if (names == null || !names.contains(TBNAME)) {
            throw ErrorCode.INSERT_SYNTAX_ERROR.error(
                    "(...tbname, ts...) bounded cols is expected for supertable insertion");
        }
        var schema = superTable.schema();
        var tags = new ArrayList<TableColumn>();
        var columns = new ArrayList<TableColumn>();
        var fields = new ArrayList<BoundField>();
        for (var name : names) {
            if (name.equals(TBNAME)) {
                fields.add(field(database, TBNAME, NAME, FieldKind.TABLE_NAME));
            } else {
                var column = named(List.of(name), schema).get(0);
                boolean isTag = schema.tags().contains(column);
                (isTag ? tags : columns).add(column);
                fields.add(field(database, name, column.type(), isTag ? FieldKind.TAG : FieldKind.COLUMN));
            }
        }
        return new InsertTarget(database, schema, superTable.name(), tags, columns, fields);
    }

    private static List<TableColumn> columns(TableSchema schema, InsertTemplate template) {
        var columns = template.columns() == null ? schema.columns() : named(template.columns(), schema);
        if (columns.size() != template.values()) {
            throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error();
        }
        return columns;
    }

    private static List<TableColumn> named(List<String> names, TableSchema schema) {
        var found = new ArrayList<TableColumn>();
        for (var name : names) {
            var column = schema.find(name);
            if (column == null) {
                throw ErrorCode.INSERT_SYNTAX_ERROR.error("syntax error near '" + name + "' (invalid column/tag name)");
            }
            found.add(column);
        }
        return found;
    }

    private static List<BoundField> fields(
            Database database, boolean withName, List<TableColumn> tags, List<TableColumn> columns) {
        var fields = new ArrayList<BoundField>();
        if (withName) {
            fields.add(field(database, TBNAME, NAME, FieldKind.TABLE_NAME));
        }
        tags.forEach(tag -> fields.add(field(database, tag.name(), tag.type(), FieldKind.TAG)));
        columns.forEach(column -> fields.add(field(database, column.name(), column.type(), FieldKind.COLUMN)));
        return fields;
    }

    private static BoundField field(Database database, String name, ValueType type, FieldKind kind) {
        return new BoundField(name, type, kind, database.precision());
    }
}

package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;

/** Changes the columns of a table that belongs to no supertable. */
abstract class OwnColumnsAlteration extends RefusedAlteration {
    private final TableSchema schema;

    OwnColumnsAlteration(TableSchema schema) {
        this.schema = schema;
    }

    abstract void put(TableSchema changed);

    /** Asked before the length of a column changes. */
    abstract void modified(TableColumn column);

    /** The column of a name, with 0x2602 if there is none. */
    final TableColumn existing(Name name) {
        var column = schema.column(name.text());
        if (column == null) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(name.text());
        }
        return column;
    }

    private TableColumn changeable(Name name) {
        var column = existing(name);
        if (column.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_ALTERED.error();
        }
        return column;
    }

    @Override
    public Boolean visit(Alteration.AddColumn node) {
        var column = ColumnDefinitions.column(node.column(), 0);
        if (column.type().kind() == DataType.JSON) {
            throw ErrorCode.JSON_COLUMN.error();
        }
        if (schema.column(column.name()) != null) {
            throw ErrorCode.DUPLICATED_COLUMN.error();
        }
        if (column.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_ALTERED.error();
        }
        ColumnChanges.checkAdded(schema, column);
        if (schema.columns().size() == SchemaChecks.MOST_COLUMNS) {
            throw ErrorCode.TOO_MANY_COLUMNS_IN_TABLE.error();
        }
        put(schema.withColumn(column));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.DropColumn node) {
        if (schema.columns().size() == 2) {
            throw ErrorCode.NO_COLUMNS_CAN_BE_DROPPED.error();
        }
        var column = changeable(node.name());
        if (column.ordinal() == TableColumn.TIME) {
            throw ErrorCode.PRIMARY_TIMESTAMP_DROPPED.error();
        }
        put(schema.without(column));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.ModifyColumn node) {
        var column = changeable(node.name());
        var type = ColumnTypes.of(node.type());
        ColumnChanges.checkLonger(column.type(), type);
        modified(column);
        ColumnChanges.checkModified(schema, column, type);
        put(schema.with(column, column.withType(type)));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.RenameColumn node) {
        var column = changeable(node.from());
        if (schema.column(node.to().text()) != null) {
            throw ErrorCode.DUPLICATED_COLUMN.error();
        }
        put(schema.with(column, column.withName(node.to().text())));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.SetTags node) {
        throw ErrorCode.INVALID_ALTER_TABLE.error(
                "Invalid tag name: " + node.assignments().get(0).name().text());
    }
}

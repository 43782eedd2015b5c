package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;

/** Changes a supertable, and with it its children. */
final class SuperTableAlteration implements Alteration.Visitor<Boolean> {
    private static final Boolean DONE = Boolean.TRUE;
    private final Database database;
    private final SuperTable table;
    private final TableSchema schema;
    private final long now;

    SuperTableAlteration(Database database, SuperTable table, long now) {
        this.database = database;
        this.table = table;
        this.schema = table.schema();
        this.now = now;
    }

    private Boolean put(TableSchema changed) {
        database.put(table.withSchema(changed, now));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.Options node) {
        var options = TableOptions.of(node.options());
        if (options.ttl() != null) {
            throw ErrorCode.INVALID_ALTER_TABLE.error();
        }
        var changed = table;
        if (options.comment() != null) {
            changed = changed.withInfo(changed.info().withComment(options.comment()));
        }
        if (options.keep() != null) {
            changed = changed.withKeep(options.keep());
        }
        database.put(changed);
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.AddColumn node) {
        var column = ColumnDefinitions.column(node.column(), 0);
        if (column.type().kind() == DataType.JSON) {
            throw ErrorCode.JSON_COLUMN.error();
        }
        if (column.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_ALTERED.error();
        }
        if (table.virtual() && column.type().kind().isDecimal()) {
            throw ErrorCode.VIRTUAL_DECIMAL.error("Unknown error");
        }
        if (schema.columns().size() == SchemaChecks.MOST_COLUMNS) {
            throw ErrorCode.TOO_MANY_COLUMNS_IN_TABLE.error();
        }
        ColumnChanges.checkAdded(schema, column);
        requireFree(column.name());
        return put(schema.withColumn(column));
    }

    private void requireFree(String name) {
        if (schema.column(name) != null) {
            throw ErrorCode.COLUMN_EXISTS.error();
        }
        if (schema.tag(name) != null) {
            throw ErrorCode.TAG_EXISTS.error();
        }
    }

    @Override
    public Boolean visit(Alteration.DropColumn node) {
        var name = node.name().text();
        var found = schema.find(name);
        if (found == null) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(name);
        }
        if (found.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_ALTERED.error();
        }
        var column = schema.column(name);
        if (column == null) {
            throw ErrorCode.COLUMN_MISSING.error();
        }
        if (column.ordinal() == TableColumn.TIME || schema.columns().size() == 2) {
            throw ErrorCode.INVALID_STABLE_ALTER_OPTIONS.error();
        }
        return put(schema.without(column));
    }

    @Override
    public Boolean visit(Alteration.ModifyColumn node) {
        var name = node.name().text();
        var found = schema.find(name);
        if (found == null) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(name);
        }
        if (found.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_ALTERED.error();
        }
        var type = ColumnTypes.of(node.type());
        ColumnChanges.checkLonger(found.type(), type);
        ColumnChanges.checkModified(schema, found, type);
        if (schema.column(name) == null) {
            throw ErrorCode.COLUMN_MISSING.error();
        }
        return put(schema.with(found, found.withType(type)));
    }

    @Override
    public Boolean visit(Alteration.ModifyColumnOptions node) {
        var column = schema.column(node.name().text());
        if (column == null) {
            throw ErrorCode.COLUMN_MISSING.error();
        }
        return put(schema.with(
                column,
                column.withCompression(
                        Compressions.change(column.type().kind(), column.compression(), node.options()))));
    }

    @Override
    public Boolean visit(Alteration.RenameColumn node) {
        throw ErrorCode.INVALID_ALTER_TABLE.error("Rename column only available for normal table");
    }

    @Override
    public Boolean visit(Alteration.AddTag node) {
        var type = ColumnTypes.of(node.type());
        if (type.kind() == DataType.JSON || hasJsonTag()) {
            throw ErrorCode.JSON_TAG_NOT_ALONE.error();
        }
        if (schema.tags().size() == SchemaChecks.MOST_TAGS) {
            throw ErrorCode.INVALID_TAG_COUNT.error();
        }
        SchemaChecks.checkTagType(type);
        SchemaChecks.checkTagBytes(SchemaChecks.bytes(schema.tags()) + ColumnTypes.bytes(type));
        requireFreeTag(node.name().text());
        return put(schema.withTag(new TableColumn(node.name().text(), type, 0)));
    }

    private void requireFreeTag(String name) {
        if (schema.column(name) != null) {
            throw ErrorCode.COLUMN_EXISTS.error();
        }
        if (schema.tag(name) != null) {
            throw ErrorCode.TAG_EXISTS.error();
        }
    }

    private boolean hasJsonTag() {
        return schema.tags().get(0).type().kind() == DataType.JSON;
    }

    @Override
    public Boolean visit(Alteration.DropTag node) {
        if (hasJsonTag()) {
            throw ErrorCode.JSON_TAG_NOT_ALONE.error();
        }
        var name = node.name().text();
        if (schema.find(name) == null) {
            throw ErrorCode.INVALID_TAG_NAME.about(name);
        }
        if (schema.tags().size() == 1) {
            throw ErrorCode.INVALID_ALTER_TABLE.error("the only tag cannot be dropped");
        }
        var tag = schema.tag(name);
        if (tag == null) {
            throw ErrorCode.TAG_MISSING.error();
        }
        database.indexes()
                .values()
                .removeIf(index ->
                        index.superTable().equals(table.name()) && index.tag().equals(name));
        return put(schema.without(tag));
    }

    @Override
    public Boolean visit(Alteration.ModifyTag node) {
        if (hasJsonTag()) {
            throw ErrorCode.JSON_TAG_NOT_ALONE.error();
        }
        var name = node.name().text();
        var found = schema.find(name);
        if (found == null) {
            throw ErrorCode.INVALID_TAG_NAME.about(name);
        }
        var type = ColumnTypes.of(node.type());
        ColumnChanges.checkLonger(found.type(), type);
        SchemaChecks.checkTagType(type);
        SchemaChecks.checkTagBytes(
                SchemaChecks.bytes(schema.tags()) + ColumnTypes.bytes(type) - ColumnTypes.bytes(found.type()));
        if (schema.tag(name) == null) {
            throw ErrorCode.TAG_MISSING.error();
        }
        return put(schema.with(found, found.withType(type)));
    }

    @Override
    public Boolean visit(Alteration.RenameTag node) {
        var tag = schema.tag(node.from().text());
        if (tag == null) {
            throw ErrorCode.TAG_MISSING.error();
        }
        if (schema.tag(node.to().text()) != null) {
            throw ErrorCode.TAG_EXISTS.error();
        }
        if (schema.column(node.to().text()) != null) {
            throw ErrorCode.COLUMN_EXISTS.error();
        }
        return put(schema.with(tag, tag.withName(node.to().text())));
    }

    @Override
    public Boolean visit(Alteration.SetTags node) {
        throw ErrorCode.INVALID_ALTER_TABLE.error("Set tag value only available for child table");
    }

    @Override
    public Boolean visit(Alteration.SetReference node) {
        throw ErrorCode.INVALID_ALTER_TABLE.error();
    }

    @Override
    public Boolean visit(Alteration.RemoveReference node) {
        throw ErrorCode.INVALID_ALTER_TABLE.error();
    }
}

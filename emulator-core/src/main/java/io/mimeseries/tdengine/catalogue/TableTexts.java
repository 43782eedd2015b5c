package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.ColumnReference;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.ShownValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as {@code SHOW CREATE TABLE} writes them. */
final class TableTexts implements Table.Visitor<String> {
    private final Database database;
    private final boolean full;

    /** @param full whether the compression of columns is written */
    TableTexts(Database database, boolean full) {
        this.database = database;
        this.full = full;
    }

    @Override
    public String visit(SuperTable table) {
        return "CREATE STABLE " + name(table.name()) + " (" + columns(table.schema()) + ") TAGS ("
                + String.join(
                        ", ",
                        table.schema().tags().stream()
                                .map(tag -> name(tag.name()) + " " + TypeTexts.defined(tag.type()))
                                .toList())
                + ")" + options(table.info()) + (table.virtual() ? " VIRTUAL 1" : "");
    }

    @Override
    public String visit(ChildTable table) {
        return "CREATE TABLE " + name(table.name()) + " USING "
                + using(table.superTable(), database.schema(table), table.tags()) + options(table.info());
    }

    @Override
    public String visit(NormalTable table) {
        return "CREATE TABLE " + name(table.name()) + " (" + columns(table.schema()) + ")" + options(table.info());
    }

    @Override
    public String visit(VirtualTable table) {
        var schema = database.schema(table);
        var superTable = table.superTable();
        if (superTable != null) {
            var references = schema.columns().stream()
                    .filter(column -> table.references().containsKey(column.name()))
                    .map(column ->
                            name(column.name()) + source(table.references().get(column.name())))
                    .toList();
            return "CREATE VTABLE " + name(table.name()) + " (" + String.join(", ", references) + ") USING "
                    + using(superTable, schema, table.tags());
        }
        var columns = schema.columns().stream()
                .map(column -> name(column.name()) + " " + TypeTexts.defined(column.type())
                        + source(table.references().get(column.name())))
                .toList();
        return "CREATE VTABLE " + name(table.name()) + " (" + String.join(", ", columns) + ")";
    }

    private static String source(@Nullable ColumnReference reference) {
        return reference == null
                ? ""
                : " FROM " + name(reference.database()) + "." + name(reference.table()) + "."
                        + name(reference.column());
    }

    private static String using(String superTable, TableSchema schema, TagValues tags) {
        List<String> names = schema.tags().stream().map(tag -> name(tag.name())).toList();
        List<String> values =
                schema.tags().stream().map(tag -> value(tag, tags.get(tag))).toList();
        return name(superTable) + " (" + String.join(", ", names) + ") TAGS (" + String.join(", ", values) + ")";
    }

    private static String value(TableColumn tag, @Nullable Object value) {
        var text = ShownValue.of(tag.type(), value);
        if (text == null) {
            return "NULL";
        }
        return switch (tag.type().kind()) {
            case VARCHAR, NCHAR, VARBINARY, GEOMETRY -> "\"" + text + "\"";
            case JSON -> "'" + text + "'";
            default -> text;
        };
    }

    private String columns(TableSchema schema) {
        return String.join(", ", schema.columns().stream().map(this::column).toList());
    }

    private String column(TableColumn column) {
        var compression = column.compression();
        return name(column.name()) + " " + TypeTexts.defined(column.type())
                + (full
                        ? " ENCODE '" + compression.encode() + "' COMPRESS '" + compression.compress() + "' LEVEL '"
                                + compression.level() + "'"
                        : "")
                + (column.primaryKey() ? " COMPOSITE KEY" : "");
    }

    private static String options(TableInfo info) {
        return (info.comment() == null ? "" : " COMMENT '" + info.comment() + "'")
                + (info.ttl() == 0 ? "" : " TTL " + info.ttl());
    }

    private static String name(String name) {
        return "`" + name + "`";
    }
}

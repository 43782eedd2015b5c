package io.mimeseries.tdengine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns and tags of a table, in the order of {@code DESCRIBE}: immutable. */
public final class TableSchema {
    private final List<TableColumn> columns;
    private final List<TableColumn> tags;
    private final Map<String, TableColumn> byName = new HashMap<>();
    private final int columnOrdinals;
    private final int tagOrdinals;

    /** @param columns the first of them with the ordinal {@link TableColumn#TIME} */
    public TableSchema(List<TableColumn> columns, List<TableColumn> tags) {
        this(columns, tags, endOf(columns), endOf(tags));
    }

    private TableSchema(List<TableColumn> columns, List<TableColumn> tags, int columnOrdinals, int tagOrdinals) {
        this.columns = List.copyOf(columns);
        this.tags = List.copyOf(tags);
        this.columnOrdinals = columnOrdinals;
        this.tagOrdinals = tagOrdinals;
        this.columns.forEach(column -> byName.put(column.name(), column));
        this.tags.forEach(tag -> byName.put(tag.name(), tag));
    }

    private static int endOf(List<TableColumn> columns) {
        return columns.stream().mapToInt(TableColumn::ordinal).max().orElse(-1) + 1;
    }

    /** The column of times first. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** Empty but for supertables and their children. */
    public List<TableColumn> tags() {
        return tags;
    }

    /** A column or a tag. */
    public @Nullable TableColumn find(String name) {
        return byName.get(name);
    }

    public @Nullable TableColumn column(String name) {
        var found = byName.get(name);
        return found != null && columns.contains(found) ? found : null;
    }

    public @Nullable TableColumn tag(String name) {
        var found = byName.get(name);
        return found != null && tags.contains(found) ? found : null;
    }

    public TableColumn time() {
        return columns.get(0);
    }

    /** The second column, where it is part of the primary key. */
    public @Nullable TableColumn compositeKey() {
        return columns.size() > 1 && columns.get(1).primaryKey() ? columns.get(1) : null;
    }

    /** The same with one column more; its ordinal is set here. */
    public TableSchema withColumn(TableColumn added) {
        var placed =
                new TableColumn(added.name(), added.type(), columnOrdinals, added.primaryKey(), added.compression());
        return new TableSchema(plus(columns, placed), tags, columnOrdinals + 1, tagOrdinals);
    }

    /** The same with one tag more; its ordinal is set here. */
    public TableSchema withTag(TableColumn added) {
        var placed = new TableColumn(added.name(), added.type(), tagOrdinals);
        return new TableSchema(columns, plus(tags, placed), columnOrdinals, tagOrdinals + 1);
    }

    private static List<TableColumn> plus(List<TableColumn> columns, TableColumn added) {
        var changed = new ArrayList<>(columns);
        changed.add(added);
        return changed;
    }

    /** The same without a column or tag. */
    public TableSchema without(TableColumn dropped) {
        return new TableSchema(
                columns.stream().filter(column -> !column.equals(dropped)).toList(),
                tags.stream().filter(tag -> !tag.equals(dropped)).toList(),
                columnOrdinals,
                tagOrdinals);
    }

    /** The same with another form of a column or tag. */
    public TableSchema with(TableColumn before, TableColumn after) {
        return new TableSchema(
                columns.stream()
                        .map(column -> column.equals(before) ? after : column)
                        .toList(),
                tags.stream().map(tag -> tag.equals(before) ? after : tag).toList(),
                columnOrdinals,
                tagOrdinals);
    }
}

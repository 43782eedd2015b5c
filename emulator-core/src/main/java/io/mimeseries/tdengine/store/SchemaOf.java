package io.mimeseries.tdengine.store;

import java.util.Map;
import java.util.Objects;

/** Where the columns of a table stand. */
final class SchemaOf implements Table.Visitor<TableSchema> {
    private final Map<String, SuperTable> superTables;

    SchemaOf(Map<String, SuperTable> superTables) {
        this.superTables = superTables;
    }

    @Override
    public TableSchema visit(SuperTable table) {
        return table.schema();
    }

    @Override
    public TableSchema visit(ChildTable table) {
        return of(table.superTable());
    }

    @Override
    public TableSchema visit(NormalTable table) {
        return table.schema();
    }

    @Override
    public TableSchema visit(VirtualTable table) {
        return table.superTable() == null ? Objects.requireNonNull(table.schema()) : of(table.superTable());
    }

    private TableSchema of(String superTable) {
        return Objects.requireNonNull(superTables.get(superTable)).schema();
    }
}

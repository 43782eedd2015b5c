package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.VirtualTable;

/** What {@code ins_tables} calls the kinds of tables. */
final class TableKinds implements Table.Visitor<String> {
    static final String CHILD = "CHILD_TABLE";
    static final String NORMAL = "NORMAL_TABLE";
    static final String SYSTEM = "SYSTEM_TABLE";
    private static final TableKinds INSTANCE = new TableKinds();

    private TableKinds() {}

    static String of(Table table) {
        return table.accept(INSTANCE);
    }

    @Override
    public String visit(SuperTable table) {
        return table.virtual() ? "VIRTUAL_SUPER_TABLE" : "SUPER_TABLE";
    }

    @Override
    public String visit(ChildTable table) {
        return CHILD;
    }

    @Override
    public String visit(NormalTable table) {
        return NORMAL;
    }

    @Override
    public String visit(VirtualTable table) {
        return table.superTable() == null ? "VIRTUAL_NORMAL_TABLE" : "VIRTUAL_CHILD_TABLE";
    }
}

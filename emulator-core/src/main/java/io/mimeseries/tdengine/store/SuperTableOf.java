package io.mimeseries.tdengine.store;

import org.jspecify.annotations.Nullable;

/** The name of the supertable that a table belongs to, null if it belongs to none. */
final class SuperTableOf implements Table.Visitor<@Nullable String> {
    private static final SuperTableOf INSTANCE = new SuperTableOf();

    private SuperTableOf() {}

    static @Nullable String of(Table table) {
        return table.accept(INSTANCE);
    }

    @Override
    public @Nullable String visit(SuperTable table) {
        return null;
    }

    @Override
    public @Nullable String visit(ChildTable table) {
        return table.superTable();
    }

    @Override
    public @Nullable String visit(NormalTable table) {
        return null;
    }

    @Override
    public @Nullable String visit(VirtualTable table) {
        return table.superTable();
    }
}

package io.mimeseries.tdengine.store;

/**
 * A table of a database as it was at one moment. All of it is immutable but {@link TableRows}, which belong to the store's lock: take
 * their view under it.
 */
public sealed interface Table permits SuperTable, ChildTable, NormalTable, VirtualTable {
    String name();

    TableInfo info();

    <R> R accept(Visitor<R> visitor);

    /** Deals with each kind. */
    interface Visitor<R> {
        R visit(SuperTable table);

        R visit(ChildTable table);

        R visit(NormalTable table);

        R visit(VirtualTable table);
    }
}

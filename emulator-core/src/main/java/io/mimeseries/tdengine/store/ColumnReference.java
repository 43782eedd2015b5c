package io.mimeseries.tdengine.store;

/** The column of a table that a column of a virtual table shows. */
public record ColumnReference(String database, String table, String column) {}

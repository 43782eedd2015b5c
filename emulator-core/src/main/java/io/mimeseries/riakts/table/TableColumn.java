package io.mimeseries.riakts.table;

import io.mimeseries.riakts.ColumnType;

/** A column of a table. */
public record TableColumn(String name, ColumnType type, boolean isNullable) {}

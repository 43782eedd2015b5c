package io.mimeseries.column;

/** The physical type of a column's values. */
public enum ColumnType {
    DOUBLE,
    LONG,
    BOOLEAN,
    STRING
}

package io.mimeseries.iotdb.select.tree;

/** What an expression computes from. */
public enum ColumnKind {
    RAW,
    AGGREGATION,
    CONSTANT
}

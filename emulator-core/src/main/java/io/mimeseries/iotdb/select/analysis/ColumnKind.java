package io.mimeseries.iotdb.select.analysis;

/** What an expression computes from. */
enum ColumnKind {
    RAW,
    AGGREGATION,
    CONSTANT
}

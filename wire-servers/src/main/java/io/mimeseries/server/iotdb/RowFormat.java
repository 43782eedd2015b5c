package io.mimeseries.server.iotdb;

/** How rows are written: as the calls of old write them, or as those with {@code V2} in their names do. */
enum RowFormat {
    DATA_SET,
    BLOCKS
}

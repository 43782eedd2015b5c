package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;

/** Fills the nulls of one column of a result; it sees the rows in the order of the result, batch by batch. */
interface ColumnFill {
    Column fill(LongColumn times, Column column);
}

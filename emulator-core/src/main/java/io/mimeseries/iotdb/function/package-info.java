/**
 * The functions of IoTDB over rows: which there are in a version, what they take, and what they answer. {@link
 * io.mimeseries.iotdb.function.RowFunction}s answer row by row, {@link io.mimeseries.iotdb.function.SeriesFunction}s answer points of their own;
 * aggregations stand in {@link io.mimeseries.iotdb.function.AggregateFunction}.
 */
@NullMarked
package io.mimeseries.iotdb.function;

import org.jspecify.annotations.NullMarked;

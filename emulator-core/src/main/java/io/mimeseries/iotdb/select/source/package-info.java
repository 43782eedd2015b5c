/** What a query reads: rows of timeseries joined by time, and the same columns as inputs of aggregations. */
@NullMarked
package io.mimeseries.iotdb.select.source;

import org.jspecify.annotations.NullMarked;

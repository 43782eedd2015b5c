/** Rows of a SELECT between its sources and its answer: blocks, merges by time, joins of functions' points, fill with a number. */
@NullMarked
package io.mimeseries.influxdb.select.rows;

import org.jspecify.annotations.NullMarked;

/** EXPLAIN and EXPLAIN ANALYZE: what the real server would read for a SELECT. */
@NullMarked
package io.mimeseries.influxdb.select.explain;

import org.jspecify.annotations.NullMarked;

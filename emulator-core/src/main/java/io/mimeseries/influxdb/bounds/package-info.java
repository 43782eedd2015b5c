/** What a query or a write may do at most, and how a query is stopped. */
@NullMarked
package io.mimeseries.influxdb.bounds;

import org.jspecify.annotations.NullMarked;

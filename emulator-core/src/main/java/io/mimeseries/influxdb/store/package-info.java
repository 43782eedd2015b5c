/** The state of one InfluxDB server, the catalogue and the shards with their points, and the way of a point into it. */
@NullMarked
package io.mimeseries.influxdb.store;

import org.jspecify.annotations.NullMarked;

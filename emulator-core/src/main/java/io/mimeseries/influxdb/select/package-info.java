/** Runs compiled SELECT statements over the store, as InfluxDB 1.6.7's query engine answers them. */
@NullMarked
package io.mimeseries.influxdb.select;

import org.jspecify.annotations.NullMarked;

/** InfluxDB 1.x: the database behind its HTTP API, without the HTTP. */
@NullMarked
package io.mimeseries.influxdb;

import org.jspecify.annotations.NullMarked;

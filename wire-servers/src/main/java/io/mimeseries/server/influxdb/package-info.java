/** The HTTP interface of InfluxDB 1.x: requests to calls of the database, results to the bytes that the real server writes. */
@NullMarked
package io.mimeseries.server.influxdb;

import org.jspecify.annotations.NullMarked;

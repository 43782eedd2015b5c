/** InfluxDB's UDP listeners: datagrams of line protocol, written in batches. */
@NullMarked
package io.mimeseries.server.influxdb.udp;

import org.jspecify.annotations.NullMarked;

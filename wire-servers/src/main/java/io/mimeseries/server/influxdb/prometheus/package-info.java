/** Prometheus' remote storage protocol: Snappy blocks of Protocol Buffers messages. Its libraries are loaded at the first request. */
@NullMarked
package io.mimeseries.server.influxdb.prometheus;

import org.jspecify.annotations.NullMarked;

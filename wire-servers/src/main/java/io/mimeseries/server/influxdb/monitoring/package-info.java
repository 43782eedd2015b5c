/** What the HTTP interface counts, and {@code /metrics} and {@code /debug/…}, which show what is counted. */
@NullMarked
package io.mimeseries.server.influxdb.monitoring;

import org.jspecify.annotations.NullMarked;

/** Samples of one float field, read series by series without InfluxQL: what Prometheus' remote read asks for. */
@NullMarked
package io.mimeseries.influxdb.samples;

import org.jspecify.annotations.NullMarked;

/** Executors and rules of comparison for the vectors recorded from InfluxDB 1.6.7. */
@NullMarked
package io.mimeseries.compat.vectors.influxdb;

import org.jspecify.annotations.NullMarked;

/** Continuous queries: when they run, and over which times. */
@NullMarked
package io.mimeseries.influxdb.continuous;

import org.jspecify.annotations.NullMarked;

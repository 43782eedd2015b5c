/** Micrometer's registry for InfluxDB against the runnable jar. */
@NullMarked
package io.mimeseries.compat.micrometer;

import org.jspecify.annotations.NullMarked;

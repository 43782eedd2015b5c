/** The programs of influxdb-java with its version 2.15. */
@NullMarked
package io.mimeseries.compat.influxdbjava215;

import org.jspecify.annotations.NullMarked;

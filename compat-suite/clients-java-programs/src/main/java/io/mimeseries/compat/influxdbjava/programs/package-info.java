/** Programs of influxdb-java, compiled against its version 2.15 and run with whichever version is on the class path. */
@NullMarked
package io.mimeseries.compat.influxdbjava.programs;

import org.jspecify.annotations.NullMarked;

/** Programs of the Go client influxdb1-client against the runnable jar. */
@NullMarked
package io.mimeseries.compat.go;

import org.jspecify.annotations.NullMarked;

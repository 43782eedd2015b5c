/** Who asks, and what they may do: signing in, and the privileges that each statement requires. */
@NullMarked
package io.mimeseries.influxdb.auth;

import org.jspecify.annotations.NullMarked;

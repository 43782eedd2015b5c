/** Runs programs of real clients against the runnable jar, and against influxd to record what they should print. */
@NullMarked
package io.mimeseries.compat.programs;

import org.jspecify.annotations.NullMarked;

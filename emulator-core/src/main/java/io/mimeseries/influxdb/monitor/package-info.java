/** What the server counts and says about itself: SHOW STATS, SHOW DIAGNOSTICS and {@code /debug/vars} read it. */
@NullMarked
package io.mimeseries.influxdb.monitor;

import org.jspecify.annotations.NullMarked;

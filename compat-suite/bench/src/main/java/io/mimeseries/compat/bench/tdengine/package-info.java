/** TDengine's REST beside InfluxDB's endpoint of the same server, and a stub. */
@NullMarked
package io.mimeseries.compat.bench.tdengine;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.mimeseries.influxdb.bounds;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.mimeseries.influxdb.continuous;

import org.jspecify.annotations.NullMarked;

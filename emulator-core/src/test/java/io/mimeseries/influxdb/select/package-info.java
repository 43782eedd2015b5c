@NullMarked
package io.mimeseries.influxdb.select;

import org.jspecify.annotations.NullMarked;

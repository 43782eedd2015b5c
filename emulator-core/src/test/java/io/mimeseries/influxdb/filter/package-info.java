@NullMarked
package io.mimeseries.influxdb.filter;

import org.jspecify.annotations.NullMarked;

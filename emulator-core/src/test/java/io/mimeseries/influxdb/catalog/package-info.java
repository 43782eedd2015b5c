@NullMarked
package io.mimeseries.influxdb.catalog;

import org.jspecify.annotations.NullMarked;

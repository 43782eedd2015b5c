@NullMarked
package io.mimeseries.influxdb.select.rows;

import org.jspecify.annotations.NullMarked;

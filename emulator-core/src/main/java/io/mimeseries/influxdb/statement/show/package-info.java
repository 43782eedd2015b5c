/** SHOW statements over the series and fields that are stored. */
@NullMarked
package io.mimeseries.influxdb.statement.show;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.mimeseries.influxdb.statement;

import org.jspecify.annotations.NullMarked;

/** Runs statements: their order and errors, and all of them but SELECT. */
@NullMarked
package io.mimeseries.influxdb.statement;

import org.jspecify.annotations.NullMarked;

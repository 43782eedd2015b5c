/** JSON as Go reads it, errors included. */
@NullMarked
package io.mimeseries.server.influxdb.json;

import org.jspecify.annotations.NullMarked;

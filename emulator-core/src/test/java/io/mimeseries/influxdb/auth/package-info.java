/** Tests of who may do what. */
@NullMarked
package io.mimeseries.influxdb.auth;

import org.jspecify.annotations.NullMarked;

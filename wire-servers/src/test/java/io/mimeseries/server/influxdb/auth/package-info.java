/** Tests of credentials and tokens. */
@NullMarked
package io.mimeseries.server.influxdb.auth;

import org.jspecify.annotations.NullMarked;

/** How requests say who sends them: Basic, JSON web tokens, parameters of the URL. */
@NullMarked
package io.mimeseries.server.influxdb.auth;

import org.jspecify.annotations.NullMarked;

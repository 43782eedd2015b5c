/** HTTP/1.1 for handlers that know requests and responses only: a thin adapter over Undertow, the only package that imports it. */
@NullMarked
package io.mimeseries.server.http;

import org.jspecify.annotations.NullMarked;

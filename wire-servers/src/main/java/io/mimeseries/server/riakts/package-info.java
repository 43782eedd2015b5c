/** The Protocol Buffers port of Riak TS: one way for all requests, one place where exceptions become errors. */
@NullMarked
package io.mimeseries.server.riakts;

import org.jspecify.annotations.NullMarked;

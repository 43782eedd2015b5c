/** Requests and replies of Riak TS, whatever they look like as bytes. */
@NullMarked
package io.mimeseries.server.riakts.message;

import org.jspecify.annotations.NullMarked;

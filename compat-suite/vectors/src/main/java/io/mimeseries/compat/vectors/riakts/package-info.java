/** Runs recorded cases of Riak TS: in process, and over its protocol in Protocol Buffers and in the Erlang term format. */
@NullMarked
package io.mimeseries.compat.vectors.riakts;

import org.jspecify.annotations.NullMarked;

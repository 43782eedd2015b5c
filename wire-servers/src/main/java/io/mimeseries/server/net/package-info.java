/** Listeners of protocols whose messages come in frames, each after its length in four bytes: Thrift's and Riak's. */
@NullMarked
package io.mimeseries.server.net;

import org.jspecify.annotations.NullMarked;

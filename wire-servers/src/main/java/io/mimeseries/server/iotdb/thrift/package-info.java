/** Thrift messages as values: what structs are made of is data, and the protocols that spell them are libthrift's. */
@NullMarked
package io.mimeseries.server.iotdb.thrift;

import org.jspecify.annotations.NullMarked;

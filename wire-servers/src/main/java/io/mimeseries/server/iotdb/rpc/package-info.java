/** The structs and methods of IoTDB's client service: the union of its versions 0.13 to 2.0, which share the numbers of their fields. */
@NullMarked
package io.mimeseries.server.iotdb.rpc;

import org.jspecify.annotations.NullMarked;

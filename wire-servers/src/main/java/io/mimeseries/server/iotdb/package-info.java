/** The Thrift service of IoTDB: sessions, calls, answers. */
@NullMarked
package io.mimeseries.server.iotdb;

import org.jspecify.annotations.NullMarked;

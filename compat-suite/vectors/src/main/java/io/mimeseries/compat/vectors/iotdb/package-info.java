/** Performs recorded requests of IoTDB over Thrift and in process, and compares the answers. */
@NullMarked
package io.mimeseries.compat.vectors.iotdb;

import org.jspecify.annotations.NullMarked;

/** Paths of IoTDB: of what exists, and patterns with wildcards. */
@NullMarked
package io.mimeseries.iotdb.path;

import org.jspecify.annotations.NullMarked;

/** What becomes of every alternative of IoTDB's SQL. */
@NullMarked
package io.mimeseries.compat.coverage.iotdb;

import org.jspecify.annotations.NullMarked;

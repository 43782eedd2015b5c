/** The functions that IoTDB 1.3 calls scalar: CAST, ROUND, REPLACE, SUBSTRING, DIFF. */
@NullMarked
package io.mimeseries.iotdb.function.scalar;

import org.jspecify.annotations.NullMarked;

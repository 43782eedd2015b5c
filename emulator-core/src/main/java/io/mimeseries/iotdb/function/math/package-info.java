/** Functions of numbers, row by row. */
@NullMarked
package io.mimeseries.iotdb.function.math;

import org.jspecify.annotations.NullMarked;

/** Functions that look at neighbouring rows, and those that answer fewer rows than they read. */
@NullMarked
package io.mimeseries.iotdb.function.series;

import org.jspecify.annotations.NullMarked;

/** Functions that answer some of the points of windows, or one value for each. */
@NullMarked
package io.mimeseries.iotdb.function.sample;

import org.jspecify.annotations.NullMarked;

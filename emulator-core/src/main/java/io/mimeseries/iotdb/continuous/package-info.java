/** Continuous queries: what they are, when they run, over which times. */
@NullMarked
package io.mimeseries.iotdb.continuous;

import org.jspecify.annotations.NullMarked;

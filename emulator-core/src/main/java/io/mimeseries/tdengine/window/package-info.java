/** Windows: how the rows of a partition, in order of time, are cut. */
@NullMarked
package io.mimeseries.tdengine.window;

import org.jspecify.annotations.NullMarked;

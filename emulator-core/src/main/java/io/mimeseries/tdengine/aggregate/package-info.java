/** Aggregate functions: one value for any number of rows; HISTOGRAM, one for each bin. */
@NullMarked
package io.mimeseries.tdengine.aggregate;

import org.jspecify.annotations.NullMarked;

/** Queries: {@code SELECT} and the calls that mean the same. */
@NullMarked
package io.mimeseries.iotdb.select;

import org.jspecify.annotations.NullMarked;

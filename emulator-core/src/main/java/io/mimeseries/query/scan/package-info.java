/** Aggregates of one stored column, computed block by block, from the statistics of blocks wherever those give the same answer. */
@NullMarked
package io.mimeseries.query.scan;

import org.jspecify.annotations.NullMarked;

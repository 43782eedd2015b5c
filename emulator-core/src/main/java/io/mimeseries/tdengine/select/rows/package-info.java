/** Rows on their way through a query: batches, partitions, orders. */
@NullMarked
package io.mimeseries.tdengine.select.rows;

import org.jspecify.annotations.NullMarked;

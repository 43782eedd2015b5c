/** EXPLAIN: what a query will read, in words of our own. */
@NullMarked
package io.mimeseries.iotdb.select.explain;

import org.jspecify.annotations.NullMarked;

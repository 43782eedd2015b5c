/** What a query will do, as data: sources, conditions, aggregations and outputs with their types known. */
@NullMarked
package io.mimeseries.iotdb.select.plan;

import org.jspecify.annotations.NullMarked;

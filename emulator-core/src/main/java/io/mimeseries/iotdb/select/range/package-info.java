/** Sets of times: what the conditions of a query say about time alone. */
@NullMarked
package io.mimeseries.iotdb.select.range;

import org.jspecify.annotations.NullMarked;

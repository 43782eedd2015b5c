/** The aggregations: what becomes of the values of a window. */
@NullMarked
package io.mimeseries.iotdb.select.aggregate;

import org.jspecify.annotations.NullMarked;

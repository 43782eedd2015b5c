/** FILL: what takes the place of nulls. */
@NullMarked
package io.mimeseries.iotdb.select.fill;

import org.jspecify.annotations.NullMarked;

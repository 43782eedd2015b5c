/** Rows put together: calls of functions of many rows, the partitions and windows that they are computed for. */
@NullMarked
package io.mimeseries.tdengine.select.group;

import org.jspecify.annotations.NullMarked;

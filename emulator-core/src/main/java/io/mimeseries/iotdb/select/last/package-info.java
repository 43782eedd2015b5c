/** SELECT LAST: the latest point of each timeseries. */
@NullMarked
package io.mimeseries.iotdb.select.last;

import org.jspecify.annotations.NullMarked;

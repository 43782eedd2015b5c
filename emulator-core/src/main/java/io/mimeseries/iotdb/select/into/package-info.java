/** SELECT INTO: writes the rows of a query into timeseries. */
@NullMarked
package io.mimeseries.iotdb.select.into;

import org.jspecify.annotations.NullMarked;

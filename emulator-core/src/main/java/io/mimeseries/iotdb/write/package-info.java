/** Rows into devices: schema made on the way, types widened, what does not fit left out and told about. */
@NullMarked
package io.mimeseries.iotdb.write;

import org.jspecify.annotations.NullMarked;

/** Asks the real InfluxDB and this one the same random questions and shows where the answers differ. */
@NullMarked
package io.mimeseries.compat.differential;

import org.jspecify.annotations.NullMarked;

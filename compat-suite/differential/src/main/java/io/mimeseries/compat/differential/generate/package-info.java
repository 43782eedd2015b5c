/** Random data and random InfluxQL over it, the same for the same seed. */
@NullMarked
package io.mimeseries.compat.differential.generate;

import org.jspecify.annotations.NullMarked;

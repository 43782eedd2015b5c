/** Times as texts in statements. */
@NullMarked
package io.mimeseries.riakts.time;

import org.jspecify.annotations.NullMarked;

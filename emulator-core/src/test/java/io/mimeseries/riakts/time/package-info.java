/** Tests of times as texts. */
@NullMarked
package io.mimeseries.riakts.time;

import org.jspecify.annotations.NullMarked;

/** Functions between numbers, times and texts. */
@NullMarked
package io.mimeseries.tdengine.function.conversion;

import org.jspecify.annotations.NullMarked;

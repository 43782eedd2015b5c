/** Functions of timestamps. */
@NullMarked
package io.mimeseries.tdengine.function.time;

import org.jspecify.annotations.NullMarked;

/** Functions of numbers. */
@NullMarked
package io.mimeseries.tdengine.function.math;

import org.jspecify.annotations.NullMarked;

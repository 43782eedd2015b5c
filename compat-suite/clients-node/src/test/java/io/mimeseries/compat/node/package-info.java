/** Programs of the npm package {@code influx} against the runnable jar. */
@NullMarked
package io.mimeseries.compat.node;

import org.jspecify.annotations.NullMarked;

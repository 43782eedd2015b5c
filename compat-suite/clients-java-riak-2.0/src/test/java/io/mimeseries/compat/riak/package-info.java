/** The Java client of Riak TS against the runnable jar. */
@NullMarked
package io.mimeseries.compat.riak;

import org.jspecify.annotations.NullMarked;

/** Seeds that are statements about users. */
@NullMarked
package io.mimeseries.testkit.seed;

import org.jspecify.annotations.NullMarked;

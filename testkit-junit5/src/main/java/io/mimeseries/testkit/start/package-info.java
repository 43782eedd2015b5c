/** Starting several things at the same time. */
@NullMarked
package io.mimeseries.testkit.start;

import org.jspecify.annotations.NullMarked;

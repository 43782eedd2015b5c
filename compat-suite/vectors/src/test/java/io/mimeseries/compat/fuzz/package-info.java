/** Damaged requests: whatever comes, the database answers or refuses in its own words. */
@NullMarked
package io.mimeseries.compat.fuzz;

import org.jspecify.annotations.NullMarked;

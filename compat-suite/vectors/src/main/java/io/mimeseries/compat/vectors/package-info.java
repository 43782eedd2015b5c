/** Runs recorded requests against an executor, compares the answers and keeps account of what does not pass yet. */
@NullMarked
package io.mimeseries.compat.vectors;

import org.jspecify.annotations.NullMarked;

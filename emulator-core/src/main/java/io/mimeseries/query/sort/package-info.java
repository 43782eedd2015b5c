/** Merging of streams ordered by time, and limits. */
@NullMarked
package io.mimeseries.query.sort;

import org.jspecify.annotations.NullMarked;

/** Aggregates and selectors, either mergeable from parts or over all points of a window. */
@NullMarked
package io.mimeseries.query.aggregate;

import org.jspecify.annotations.NullMarked;

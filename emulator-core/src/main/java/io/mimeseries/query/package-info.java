/** Operators over columns that the dialects share: points, and the helpers to make them. */
@NullMarked
package io.mimeseries.query;

import org.jspecify.annotations.NullMarked;

/** Calls by curl, as documents show them. */
@NullMarked
package io.mimeseries.compat.curl;

import org.jspecify.annotations.NullMarked;

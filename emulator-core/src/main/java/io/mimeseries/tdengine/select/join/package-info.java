/** Rows of two sides that belong together. */
@NullMarked
package io.mimeseries.tdengine.select.join;

import org.jspecify.annotations.NullMarked;

/** Rows for windows without points. */
@NullMarked
package io.mimeseries.query.fill;

import org.jspecify.annotations.NullMarked;

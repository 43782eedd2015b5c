/** Orders of rows: sorting them, and gathering the rows of streams in an order. */
@NullMarked
package io.mimeseries.query.sort;

import org.jspecify.annotations.NullMarked;

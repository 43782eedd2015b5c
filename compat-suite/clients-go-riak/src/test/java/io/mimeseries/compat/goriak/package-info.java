/** Programs of the Go client of Riak TS. */
@NullMarked
package io.mimeseries.compat.goriak;

import org.jspecify.annotations.NullMarked;

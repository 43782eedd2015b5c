/** Programs of the Node client of Riak TS. */
@NullMarked
package io.mimeseries.compat.noderiak;

import org.jspecify.annotations.NullMarked;

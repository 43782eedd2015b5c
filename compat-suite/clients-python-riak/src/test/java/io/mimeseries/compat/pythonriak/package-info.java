/** Programs of the Python client of Riak TS. */
@NullMarked
package io.mimeseries.compat.pythonriak;

import org.jspecify.annotations.NullMarked;

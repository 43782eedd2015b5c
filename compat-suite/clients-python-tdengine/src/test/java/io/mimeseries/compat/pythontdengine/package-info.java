/** Programs of the Python client of TDengine. */
@NullMarked
package io.mimeseries.compat.pythontdengine;

import org.jspecify.annotations.NullMarked;

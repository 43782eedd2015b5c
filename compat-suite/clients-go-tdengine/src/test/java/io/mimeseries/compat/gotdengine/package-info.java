/** Programs of TDengine's Go driver. */
@NullMarked
package io.mimeseries.compat.gotdengine;

import org.jspecify.annotations.NullMarked;

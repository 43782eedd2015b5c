/** Programs of the Node client of TDengine's REST. */
@NullMarked
package io.mimeseries.compat.nodetdengine;

import org.jspecify.annotations.NullMarked;

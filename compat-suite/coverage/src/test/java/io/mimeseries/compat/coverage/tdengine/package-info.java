/** What of TDengine there is: the list of the grammar's alternatives. */
@NullMarked
package io.mimeseries.compat.coverage.tdengine;

import org.jspecify.annotations.NullMarked;

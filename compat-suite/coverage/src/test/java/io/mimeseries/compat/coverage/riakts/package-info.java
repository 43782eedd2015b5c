/** What of Riak TS there is: the list of the grammar's alternatives and the page about compatibility. */
@NullMarked
package io.mimeseries.compat.coverage.riakts;

import org.jspecify.annotations.NullMarked;

/** Tests of the Riak TS database. */
@NullMarked
package io.mimeseries.riakts;

import org.jspecify.annotations.NullMarked;

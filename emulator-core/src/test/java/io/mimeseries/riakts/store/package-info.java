/** Tests of the store of Riak TS. */
@NullMarked
package io.mimeseries.riakts.store;

import org.jspecify.annotations.NullMarked;

/** What a Riak TS table is: its columns, its keys, and the order that the local key gives its rows. */
@NullMarked
package io.mimeseries.riakts.table;

import org.jspecify.annotations.NullMarked;

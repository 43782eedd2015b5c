/** Riak TS: the database behind its protocol, without the messages. */
@NullMarked
package io.mimeseries.riakts;

import org.jspecify.annotations.NullMarked;

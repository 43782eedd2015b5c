/** Messages in Erlang's external term format, which clients send under one code: statements, rows to store, rows to fetch. */
@NullMarked
package io.mimeseries.server.riakts.ttb;

import org.jspecify.annotations.NullMarked;

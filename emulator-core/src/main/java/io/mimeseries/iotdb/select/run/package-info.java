/** Runs plans: rows are computed while the client fetches them, from what the store held when the query began. */
@NullMarked
package io.mimeseries.iotdb.select.run;

import org.jspecify.annotations.NullMarked;

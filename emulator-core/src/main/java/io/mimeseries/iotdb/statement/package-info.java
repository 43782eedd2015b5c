/** Statements sent to the rooms that run them; those about schema and writes run here. */
@NullMarked
package io.mimeseries.iotdb.statement;

import org.jspecify.annotations.NullMarked;

/** Statements sent to what runs them, and those about tables themselves. */
@NullMarked
package io.mimeseries.riakts.statement;

import org.jspecify.annotations.NullMarked;

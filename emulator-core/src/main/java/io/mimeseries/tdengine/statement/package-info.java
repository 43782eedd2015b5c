/** Statements parsed and sent to their families. */
@NullMarked
package io.mimeseries.tdengine.statement;

import org.jspecify.annotations.NullMarked;

/** Expressions: checked and typed over a scope of columns, computed for whole batches of rows. */
@NullMarked
package io.mimeseries.tdengine.expression;

import org.jspecify.annotations.NullMarked;

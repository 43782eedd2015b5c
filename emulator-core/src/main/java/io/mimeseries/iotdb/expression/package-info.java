/**
 * Expressions over rows: their types, their texts in names and errors, and their values. {@link
 * io.mimeseries.iotdb.expression.ExpressionCompiler} checks an expression, {@link io.mimeseries.iotdb.expression.Projection} computes some of them
 * over the rows of a query.
 */
@NullMarked
package io.mimeseries.iotdb.expression;

import org.jspecify.annotations.NullMarked;

/** Kernels for arithmetic, comparison, logic, mathematics and casts, one column at a time. */
@NullMarked
package io.mimeseries.query.expression;

import org.jspecify.annotations.NullMarked;

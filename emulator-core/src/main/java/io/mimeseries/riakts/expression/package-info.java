/** What is selected: names, types and values of expressions, and the functions of all rows. */
@NullMarked
package io.mimeseries.riakts.expression;

import org.jspecify.annotations.NullMarked;

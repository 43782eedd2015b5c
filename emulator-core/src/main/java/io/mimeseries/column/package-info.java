/** Typed vectors of values with validity: what storage keeps, operators compute on and encoders write. */
@NullMarked
package io.mimeseries.column;

import org.jspecify.annotations.NullMarked;

/** Programs of the Rust crate of TDengine. */
@NullMarked
package io.mimeseries.compat.rusttdengine;

import org.jspecify.annotations.NullMarked;

/** Runs recorded statements against TDengine's emulator. */
@NullMarked
package io.mimeseries.compat.vectors.tdengine;

import org.jspecify.annotations.NullMarked;

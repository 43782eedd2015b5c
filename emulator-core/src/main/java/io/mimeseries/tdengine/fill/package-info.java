/** FILL: windows without rows, and values between rows that INTERP asks for. */
@NullMarked
package io.mimeseries.tdengine.fill;

import org.jspecify.annotations.NullMarked;

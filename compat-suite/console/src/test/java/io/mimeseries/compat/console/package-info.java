/** The console page in a browser. */
@NullMarked
package io.mimeseries.compat.console;

import org.jspecify.annotations.NullMarked;

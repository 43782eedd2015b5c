/** Programs of the Python clients, each against the runnable jar, with what the real server made them print. */
@NullMarked
package io.mimeseries.compat.python;

import org.jspecify.annotations.NullMarked;

/** Programs of Debian's command-line client {@code influx} against the runnable jar. */
@NullMarked
package io.mimeseries.compat.shell;

import org.jspecify.annotations.NullMarked;

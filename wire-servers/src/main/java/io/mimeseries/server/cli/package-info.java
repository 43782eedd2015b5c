/** The command line: options, configuration file, exit codes. */
@NullMarked
package io.mimeseries.server.cli;

import org.jspecify.annotations.NullMarked;

/** The servers that are compared. */
@NullMarked
package io.mimeseries.compat.differential.server;

import org.jspecify.annotations.NullMarked;

/** The whole of a running Mimeseries: databases, their listeners, seeds, settings. */
@NullMarked
package io.mimeseries.server;

import org.jspecify.annotations.NullMarked;

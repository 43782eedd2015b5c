/** The control API: reset, snapshots, clock, faults, settings and journal over HTTP and JSON. */
@NullMarked
package io.mimeseries.server.control;

import org.jspecify.annotations.NullMarked;

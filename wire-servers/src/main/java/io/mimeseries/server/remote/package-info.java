/** Calls to real servers over HTTP: only for what a user has named. */
@NullMarked
package io.mimeseries.server.remote;

import org.jspecify.annotations.NullMarked;

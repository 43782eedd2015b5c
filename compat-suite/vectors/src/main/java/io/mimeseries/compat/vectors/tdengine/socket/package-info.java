/** What is said to a TDengine over WebSocket and what its answers mean: written a second time, so that it shares no misunderstanding with the server. */
@NullMarked
package io.mimeseries.compat.vectors.tdengine.socket;

import org.jspecify.annotations.NullMarked;

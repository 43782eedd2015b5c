/** Data subscription over WebSocket: consumers, their messages, and how these look as bytes. */
@NullMarked
package io.mimeseries.server.tdengine.tmq;

import org.jspecify.annotations.NullMarked;

/** WebSocket (RFC 6455) with per-message compression (RFC 7692), over connections that came by HTTP. */
@NullMarked
package io.mimeseries.server.websocket;

import org.jspecify.annotations.NullMarked;

/** TDengine's WebSocket service: conversations of actions and replies, and the results that they hold. */
@NullMarked
package io.mimeseries.server.tdengine.socket;

import org.jspecify.annotations.NullMarked;

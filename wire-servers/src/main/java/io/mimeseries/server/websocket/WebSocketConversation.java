package io.mimeseries.server.websocket;

import java.io.IOException;

/** What is said on one connection, by its thread. */
public interface WebSocketConversation {
    void text(String message) throws IOException;

    void binary(byte[] message) throws IOException;

    /** The client has answered a ping, or says that it is there. */
    default void pong() {}

    /** The connection has ended, whoever ended it. */
    void ended();
}

package io.mimeseries.server.websocket;

/**
 * Bounds.
 *
 * @param maxMessage bytes of a message, and of a frame
 * @param mayCompress whether clients that ask for it may compress messages
 * @param pingMillis after which a client that says nothing is asked whether it is there, above 0
 * @param pongMillis after which the connection of one that does not answer that ends, above 0
 */
public record WebSocketOptions(int maxMessage, boolean mayCompress, int pingMillis, int pongMillis) {}

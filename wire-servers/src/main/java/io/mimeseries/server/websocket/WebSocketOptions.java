package io.mimeseries.server.websocket;

/**
 * Bounds.
 *
 * @param maxMessage bytes of a message, and of a frame
 * @param mayCompress whether clients that ask for it may compress messages
 */
public record WebSocketOptions(int maxMessage, boolean mayCompress) {}

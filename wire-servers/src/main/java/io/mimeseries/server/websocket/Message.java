package io.mimeseries.server.websocket;

/**
 * What a client said, put together from its frames.
 *
 * @param opcode TEXT or BINARY, or one of the control frames
 */
record Message(Opcode opcode, byte[] bytes) {}

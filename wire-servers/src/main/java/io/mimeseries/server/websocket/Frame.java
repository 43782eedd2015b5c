package io.mimeseries.server.websocket;

/**
 * A frame as it came, unmasked.
 *
 * @param last whether it ends its message
 * @param compressed whether its message is
 */
record Frame(Opcode opcode, boolean last, boolean compressed, byte[] payload) {}

package io.mimeseries.server.net;

/**
 * The other end of a connection.
 *
 * @param address such as {@code 127.0.0.1:51234}
 * @param connection the number of the connection within its listener
 */
public record Peer(String address, long connection) {}

package io.mimeseries.server.net;

import io.mimeseries.server.fault.Wire;

/**
 * The other end of a connection.
 *
 * @param address such as {@code 127.0.0.1:51234}
 * @param connection the number of the connection within its listener
 * @param wire the connection as far as faults can do something to it
 */
public record Peer(String address, long connection, Wire wire) {}

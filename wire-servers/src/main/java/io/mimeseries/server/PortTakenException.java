package io.mimeseries.server;

import java.io.IOException;
import java.net.InetAddress;

/** A port that cannot be bound, or on which somebody else answers. */
public final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    public PortTakenException(String endpoint, InetAddress host, int port, IOException cause) {
        super(
                endpoint + ": port " + port + " on " + host.getHostAddress() + " cannot be used: " + cause.getMessage(),
                cause);
    }
}

package io.mimeseries.server.fault;

/** A fault has ended the connection: whoever serves it stops here. Not an error of anything, and without a stack. */
public final class ConnectionEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConnectionEndedException() {
        super("a fault has ended the connection", null, false, false);
    }
}

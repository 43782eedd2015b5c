package io.mimeseries.compat.vectors.riakts.wire;

/** A server that breaks the protocol. */
public final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }
}

package io.mimeseries.server.iotdb.codec;

/** A binary field that does not hold what the other fields say. */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecodeException(String message) {
        super(message);
    }
}

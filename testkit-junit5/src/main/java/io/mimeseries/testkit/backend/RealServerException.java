package io.mimeseries.testkit.backend;

/** A real server refused something, or cannot be reached; the message is the server's where it said one. */
public final class RealServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RealServerException(String message) {
        super(message);
    }

    RealServerException(String message, Throwable cause) {
        super(message, cause);
    }
}

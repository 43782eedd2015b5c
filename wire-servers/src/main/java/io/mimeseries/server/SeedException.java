package io.mimeseries.server;

import org.jspecify.annotations.Nullable;

/** A seed that the database refused; the message is the database's. */
public final class SeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SeedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

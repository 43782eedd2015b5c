package io.mimeseries.server.tls;

import org.jspecify.annotations.Nullable;

/** A certificate or a key that cannot be used; the message is for the user. */
public final class TlsException extends Exception {
    private static final long serialVersionUID = 1L;

    TlsException(String message) {
        this(message, null);
    }

    TlsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

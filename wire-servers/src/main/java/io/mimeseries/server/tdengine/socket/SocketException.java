package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.ErrorCode;

/** What the adapter itself refuses. */
public final class SocketException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    /** With a code of the database or its client library. */
    public static SocketException of(int code, String message) {
        return new SocketException(code, message);
    }

    private SocketException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public static SocketException of(String message) {
        return new SocketException(ErrorCode.UNKNOWN.code(), message);
    }

    int code() {
        return code;
    }
}

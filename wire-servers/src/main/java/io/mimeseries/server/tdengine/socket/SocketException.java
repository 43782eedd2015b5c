package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.ErrorCode;

/** What the adapter itself refuses. */
final class SocketException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    private SocketException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static SocketException of(String message) {
        return new SocketException(ErrorCode.UNKNOWN.code(), message);
    }

    int code() {
        return code;
    }
}

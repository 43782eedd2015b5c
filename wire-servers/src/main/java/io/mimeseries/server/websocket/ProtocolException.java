package io.mimeseries.server.websocket;

import java.io.IOException;

/** What a client said is none of the protocol; the connection ends with this number. */
final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int code;

    ProtocolException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}

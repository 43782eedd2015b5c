package io.mimeseries.server.websocket;

/** Why a connection ends, by the numbers of RFC 6455. */
public final class CloseCode {
    public static final int NORMAL = 1000;
    public static final int GOING_AWAY = 1001;
    public static final int PROTOCOL_ERROR = 1002;
    public static final int INVALID_TEXT = 1007;
    public static final int TOO_LARGE = 1009;
    public static final int INTERNAL_ERROR = 1011;
    /** What a close without a number is taken for; never sent. */
    static final int NONE = 1005;

    private CloseCode() {}

    /** Whether a client may say it. */
    static boolean isValid(int code) {
        return (NORMAL <= code && code <= 1014 && code != 1004 && code != NONE && code != 1006)
                || (3000 <= code && code < 5000);
    }
}

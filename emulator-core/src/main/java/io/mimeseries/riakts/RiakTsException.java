package io.mimeseries.riakts;

/** A request that fails, with the real server's code and text. */
public final class RiakTsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    /** @param code of {@link ErrorCode} */
    public RiakTsException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The number in the error response. */
    public int code() {
        return code;
    }

    /** The whole text, never null; it may begin with a line feed. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

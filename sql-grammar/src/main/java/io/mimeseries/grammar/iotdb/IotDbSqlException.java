package io.mimeseries.grammar.iotdb;

/**
 * A statement that is refused before any data is looked at: 700 where it is not of the language or no step after the parser takes it, 701 (in 1.0
 * also 507) where its parts do not fit together, 305 where the real server fails with an exception of its own.
 */
public final class IotDbSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    IotDbSqlException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The status that the server answers. */
    public int code() {
        return code;
    }

    /** The whole message, never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

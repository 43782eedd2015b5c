package io.mimeseries.grammar.tdengine;

/**
 * A statement that is refused before anything is looked up: 0x2600 where it is not of the language, 0x2601 where it ends too early, and others where a
 * name or number in it cannot be.
 */
public final class TDengineSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    public TDengineSqlException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The real server's code, its low 16 bits. */
    public int code() {
        return code;
    }

    /** The whole message, never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

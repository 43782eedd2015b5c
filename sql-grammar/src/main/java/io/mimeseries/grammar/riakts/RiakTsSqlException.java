package io.mimeseries.grammar.riakts;

/** A statement that lexer, parser or checks of the real server refuse, with its text. */
public final class RiakTsSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean crash;

    private RiakTsSqlException(String message, boolean crash) {
        super(message, null, false, false);
        this.crash = crash;
    }

    static RiakTsSqlException refused(String message) {
        return new RiakTsSqlException(message, false);
    }

    /** @param reason what Erlang calls it */
    static RiakTsSqlException crash(String reason) {
        return new RiakTsSqlException(reason, true);
    }

    /** True where the real server does not answer with an error of SQL but fails itself. */
    public boolean isCrash() {
        return crash;
    }

    /** The whole text, never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

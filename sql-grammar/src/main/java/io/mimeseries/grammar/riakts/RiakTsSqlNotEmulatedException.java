package io.mimeseries.grammar.riakts;

/** The real server goes further than this parser. */
public final class RiakTsSqlNotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RiakTsSqlNotEmulatedException(String construct) {
        super(construct, null, false, false);
    }

    /** What is missing. */
    public String construct() {
        return String.valueOf(getMessage());
    }
}

package io.mimeseries.grammar.tdengine;

/** A statement that the real server may take and this parser does not; the message says which construct. */
public final class TDengineSqlNotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TDengineSqlNotEmulatedException(String construct) {
        super(construct, null, false, false);
    }
}

package io.mimeseries.grammar.iotdb;

/** The real server would take more than this parser does; the message names the construct. */
public final class IotDbSqlNotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IotDbSqlNotEmulatedException(String construct) {
        super(construct, null, false, false);
    }

    /** What is missing, never null. */
    public String construct() {
        return String.valueOf(getMessage());
    }
}

package io.mimeseries.grammar.influxql;

/** The real server takes this text, Mimeseries does not; the message is the whole text for the user. */
public final class InfluxQlNotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String construct;

    public InfluxQlNotEmulatedException(String construct) {
        super("not emulated by Mimeseries: " + construct, null, false, false);
        this.construct = construct;
    }

    /** What is missing. */
    public String construct() {
        return construct;
    }
}

package io.mimeseries.grammar.influxql;

/** The text is not InfluxQL; the message is the real server's, without its prefix {@code error parsing query: }. */
public final class InfluxQlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InfluxQlSyntaxException(String message) {
        super(message, null, false, false);
    }

    /** The message, never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

package io.mimeseries.influxdb;

/** One statement fails, with the real server's text: its result carries the text and no later statement of the query runs. */
public final class StatementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StatementException(String text) {
        super(text);
    }

    /** The text that the real server answers with. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

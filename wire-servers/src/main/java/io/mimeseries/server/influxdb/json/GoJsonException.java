package io.mimeseries.server.influxdb.json;

/** What is wrong with a JSON text, in Go's words. */
public final class GoJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoJsonException(String text) {
        super(text, null, false, false);
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}

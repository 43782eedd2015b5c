package io.mimeseries.influxdb.statement.support;

/** A statement fails, but the real server sends that as its answer and goes on with the next one. */
public final class PassingFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PassingFailureException(String text) {
        super(text);
    }
}

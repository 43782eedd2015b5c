package io.mimeseries.server.fault;

/**
 * An error of a database that a test asks for. It takes the way of the real ones: through the one place of each protocol where an exception
 * becomes bytes.
 */
public final class InjectedError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    public InjectedError(int code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    /** In the database's own numbers; for InfluxDB the status of HTTP. */
    public int code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}

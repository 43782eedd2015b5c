package io.mimeseries.riakts.kv;

/** A request that fails, with the real server's text; its number is always 0. */
public final class KvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KvException(String message) {
        super(message, null, false, false);
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}

package io.mimeseries.server.format;

/** Comma-separated values that are malformed; the message says where. */
public final class CsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CsvException(String message) {
        super(message);
    }
}

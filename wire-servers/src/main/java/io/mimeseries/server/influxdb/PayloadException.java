package io.mimeseries.server.influxdb;

/** A request whose body or parameters cannot be decoded. */
final class PayloadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    PayloadException(int status, String text) {
        super(text);
        this.status = status;
    }

    int status() {
        return status;
    }
}

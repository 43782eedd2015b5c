package io.mimeseries.server.web;

/** A request whose body or parameters cannot be decoded. */
public final class PayloadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    public PayloadException(int status, String text) {
        super(text);
        this.status = status;
    }

    public int status() {
        return status;
    }
}

package io.mimeseries.iotdb;

/** A call that fails, with the real server's code and text. */
public final class IotDbException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Status status;

    public IotDbException(int code, String message) {
        this(new Status(code, message));
    }

    public IotDbException(Status status) {
        super(status.message());
        this.status = status;
    }

    public Status status() {
        return status;
    }
}

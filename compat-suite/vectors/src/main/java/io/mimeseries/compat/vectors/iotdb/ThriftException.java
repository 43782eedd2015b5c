package io.mimeseries.compat.vectors.iotdb;

/** A Thrift application exception that a server answered. */
public final class ThriftException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThriftException(String message) {
        super(message);
    }
}

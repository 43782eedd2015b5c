package io.mimeseries.server.iotdb;

/** A call that Thrift itself answers, with an application exception in the place of a status. */
final class ThriftFault extends RuntimeException {
    static final int UNKNOWN_METHOD = 1;
    static final int INTERNAL_ERROR = 6;
    static final int PROTOCOL_ERROR = 7;

    private static final long serialVersionUID = 1L;
    private final int type;

    ThriftFault(int type, String message) {
        super(message);
        this.type = type;
    }

    static ThriftFault unknownMethod(String name) {
        return new ThriftFault(UNKNOWN_METHOD, "Invalid method name: '" + name + "'");
    }

    static ThriftFault internalError(String method) {
        return new ThriftFault(INTERNAL_ERROR, "Internal error processing " + method);
    }

    int type() {
        return type;
    }
}

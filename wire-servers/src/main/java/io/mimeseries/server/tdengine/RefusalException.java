package io.mimeseries.server.tdengine;

/** A request that the adapter refuses before the database sees it. */
final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = 0xFFFF;

    private final int status;
    private final int code;
    private final String label;
    private final String operation;

    private RefusalException(int status, int code, String message, String label, String operation) {
        super(message);
        this.status = status;
        this.code = code;
        this.label = label;
        this.operation = operation;
    }

    /** With the code that stands for whatever the adapter itself says. */
    RefusalException(int status, String message) {
        this(status, UNKNOWN, message);
    }

    RefusalException(int status, int code, String message) {
        this(status, code, message, "internal error", "");
    }

    /** Of a parameter of a write in line protocol. */
    static RefusalException ofLines(String label, String message, String operation) {
        return new RefusalException(400, UNKNOWN, message, label, operation);
    }

    /** Of who sends a write in line protocol. */
    static RefusalException forbidden(String message) {
        return new RefusalException(401, UNKNOWN, message, "forbidden", "");
    }

    int status() {
        return status;
    }

    /** 0 to 65535. */
    int code() {
        return code;
    }

    /** The code in answers to line protocol, which is a text there. */
    String label() {
        return label;
    }

    /** What answers to line protocol say was tried, empty if they do not. */
    String operation() {
        return operation;
    }
}

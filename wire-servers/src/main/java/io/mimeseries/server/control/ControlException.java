package io.mimeseries.server.control;

/** A request that cannot be obeyed, with its status. */
final class ControlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    private ControlException(int status, String message) {
        super(message);
        this.status = status;
    }

    static ControlException badRequest(String message) {
        return new ControlException(400, message);
    }

    static ControlException forbidden(String message) {
        return new ControlException(403, message);
    }

    static ControlException notFound(String path) {
        return new ControlException(404, "no such resource: " + path);
    }

    static ControlException noSuch(String kind, String id) {
        return new ControlException(404, "no such " + kind + ": " + id);
    }

    static ControlException methodNotAllowed(String method, String path) {
        return new ControlException(405, method + " is not possible on " + path);
    }

    int status() {
        return status;
    }
}

package io.mimeseries.server.cli;

/** A command line that cannot be obeyed; its message is for the user. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

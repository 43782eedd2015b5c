package io.mimeseries.lineprotocol;

/** Leaves the check of a line at its first fault; no trace, because malformed lines are ordinary input. */
final class MalformedLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedLineException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

package io.mimeseries.riakts.time;

/** A text that is no time. */
public final class InvalidTimeException extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean isBinary;

    InvalidTimeException(String message, boolean isBinary) {
        super(message, null, false, false);
        this.isBinary = isBinary;
    }

    /** What the server says of it. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** The same as it is written where the server prints the term that it has of it. */
    public String term() {
        return isBinary ? "<<\"" + text() + "\">>" : text();
    }
}

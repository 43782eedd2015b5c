package io.mimeseries.engine;

/** The real server accepts this and Mimeseries lacks it: each protocol turns it into its own error form. */
public final class NotEmulatedException extends RuntimeException {
    /** What the message begins with. */
    static final String PREFIX = "not emulated by Mimeseries: ";

    private static final long serialVersionUID = 1L;
    private final String construct;

    /** @param construct what is missing, in the product's own words, such as {@code SHOW SHARDS} */
    public NotEmulatedException(String construct) {
        super(PREFIX + construct);
        this.construct = construct;
    }

    public String construct() {
        return construct;
    }
}

package io.mimeseries.influxdb.catalog;

/** A change that the real server refuses, with its text. */
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CatalogException(String text) {
        super(text);
    }

    /** The text that the real server answers with. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

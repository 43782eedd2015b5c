package io.mimeseries.tdengine.store;

/** How the real server would compress a column: it is shown, and nothing is done with it. */
public record ColumnCompression(String encode, String compress, String level) {
    /** Of tags and of columns of virtual tables. */
    public static final ColumnCompression NONE = new ColumnCompression("disabled", "disabled", "disabled");
}

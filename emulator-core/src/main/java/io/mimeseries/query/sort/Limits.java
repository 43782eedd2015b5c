package io.mimeseries.query.sort;

/** LIMIT and OFFSET as bounds of a slice. */
public final class Limits {
    private Limits() {}

    /** The first row to keep. */
    public static int from(int size, long offset) {
        return (int) Math.min(size, Math.max(0, offset));
    }

    /** The row after the last to keep, where a limit of 0 means all. */
    public static int to(int size, long offset, long limit) {
        var from = from(size, offset);
        return limit <= 0 ? size : (int) Math.min(size, from + Math.min(limit, size));
    }
}

package io.mimeseries.query;

/** The straight line through two points. */
public final class Line {
    private Line() {}

    /** The value at {@code x}, computed by slope so that the rounding is the real server's. */
    public static double at(long x, long x1, double y1, long x2, double y2) {
        return (y2 - y1) / (x2 - x1) * (x - x1) + y1;
    }
}

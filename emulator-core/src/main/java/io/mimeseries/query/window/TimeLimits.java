package io.mimeseries.query.window;

/** The range of times that a point can have. */
final class TimeLimits {
    /** InfluxDB keeps the two lowest and the highest value for itself (functions of time in {@code models}). */
    static final long MIN = Long.MIN_VALUE + 2;

    static final long MAX = Long.MAX_VALUE - 1;

    private TimeLimits() {}
}

package io.mimeseries.influxdb.select.compile;

/**
 * A range of times in nanoseconds since 1970-01-01T00:00:00Z, both ends inclusive; empty if the maximum is before the minimum.
 */
public record TimeRange(long min, long max) {
    /** The first time that the real server can store: 1677-09-21T00:12:43.145224194Z. */
    public static final long MIN_TIME = Long.MIN_VALUE + 2;

    /** The last time that the real server can store: 2262-04-11T23:47:16.854775806Z. */
    public static final long MAX_TIME = Long.MAX_VALUE - 1;

    public static final TimeRange ALL = new TimeRange(MIN_TIME, MAX_TIME);

    /** True if there is a lower bound. */
    public boolean hasMin() {
        return min != MIN_TIME;
    }

    /** True if there is an upper bound. */
    public boolean hasMax() {
        return max != MAX_TIME;
    }

    public boolean isEmpty() {
        return max < min;
    }

    public TimeRange intersect(TimeRange other) {
        return new TimeRange(/* min= */ Math.max(min, other.min), /* max= */ Math.min(max, other.max));
    }

    public TimeRange withMin(long newMin) {
        return new TimeRange(newMin, max);
    }

    public TimeRange withMax(long newMax) {
        return new TimeRange(min, newMax);
    }
}

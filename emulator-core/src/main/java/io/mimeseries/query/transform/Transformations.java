package io.mimeseries.query.transform;

import io.mimeseries.engine.NotEmulatedException;

/** The transformations. */
public final class Transformations {
    private Transformations() {}

    /** The rate of change of numbers per unit of time in nanoseconds, a DOUBLE. */
    public static Transformation derivative(long unit, boolean nonNegative, boolean ascending) {
        throw new NotEmulatedException("derivative");
    }

    /** The change from one number to the next. */
    public static Transformation difference(boolean nonNegative) {
        throw new NotEmulatedException("difference");
    }

    /** The mean of the last {@code n} numbers, a DOUBLE, once there are so many. */
    public static Transformation movingAverage(int n) {
        throw new NotEmulatedException("moving_average");
    }

    /** The sum of the numbers so far. */
    public static Transformation cumulativeSum() {
        throw new NotEmulatedException("cumulative_sum");
    }

    /** The whole units of time in nanoseconds from one point to the next, of every type, a LONG. */
    public static Transformation elapsed(long unit) {
        throw new NotEmulatedException("elapsed");
    }
}

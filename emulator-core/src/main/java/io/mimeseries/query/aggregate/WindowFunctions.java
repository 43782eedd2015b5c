package io.mimeseries.query.aggregate;

import io.mimeseries.query.window.Windows;
import java.util.random.RandomGenerator;

/** The functions that need all points of a window. Those that sort them call {@code check}, which ends them by an exception. */
public final class WindowFunctions {
    /** The values of a window up to which a percentile is the point that the real server's sort leaves at its rank, then the earliest. */
    public static final int SORTED_PERCENTILE = Percentile.SORTED;

    private WindowFunctions() {}

    /** The middle value of numbers, a DOUBLE. */
    public static WindowFunction median() {
        return new Median();
    }

    /** The most frequent value, of every type. */
    public static WindowFunction mode(Runnable check) {
        return new Mode(check);
    }

    /** The sample standard deviation of numbers, a DOUBLE; NaN for one point. */
    public static WindowFunction stddev() {
        return new Stddev();
    }

    /** The difference of the greatest and the least number. */
    public static WindowFunction spread() {
        return new Spread();
    }

    /** The point at a percentile of numbers by nearest rank. */
    public static WindowFunction percentile(double percentile, Runnable check) {
        return new Percentile(percentile, check);
    }

    /** True if so many numbers have a point at a percentile. */
    public static boolean hasPercentile(long count, double percentile) {
        return Percentile.exists(count, percentile);
    }

    /** The different values, of every type, in the order of their first points. */
    public static WindowFunction distinct(Runnable check) {
        return new Distinct(check);
    }

    /** The {@code n} points with the greatest numbers, among equals the earlier, in time order. */
    public static WindowFunction top(int n, Runnable check) {
        return new Extremes(n, true, check);
    }

    /** The {@code n} points with the least numbers, among equals the earlier, in time order. */
    public static WindowFunction bottom(int n, Runnable check) {
        return new Extremes(n, false, check);
    }

    /** Up to {@code n} points by chance, of every type, in time order. */
    public static WindowFunction sample(int n, RandomGenerator random, Runnable check) {
        return new Sample(n, random, check);
    }

    /** As {@link #integral(long, Windows, boolean)} in ascending order. */
    public static WindowFunction integral(long unit, Windows windows) {
        return integral(unit, windows, true);
    }

    /**
     * The area under the curve of numbers in units of time, a DOUBLE; negative in descending order, as on the real server.
     *
     * <p>The curve runs on from one window to the next, so the input must be all points of the group and not those of the window alone.
     *
     * @param unit in nanoseconds
     * @param windows those of the query
     * @param ascending the order of the input
     */
    public static WindowFunction integral(long unit, Windows windows, boolean ascending) {
        return new Integral(unit, windows, ascending);
    }
}

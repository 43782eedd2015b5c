package io.mimeseries.query.aggregate;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.query.window.Windows;
import java.util.random.RandomGenerator;

/** The functions that need all points of a window. */
public final class WindowFunctions {
    private WindowFunctions() {}

    /** The middle value of numbers, a DOUBLE. */
    public static WindowFunction median() {
        throw new NotEmulatedException("median");
    }

    /** The most frequent value, of every type. */
    public static WindowFunction mode() {
        throw new NotEmulatedException("mode");
    }

    /** The sample standard deviation of numbers, a DOUBLE; null for one point. */
    public static WindowFunction stddev() {
        throw new NotEmulatedException("stddev");
    }

    /** The difference of the greatest and the least number. */
    public static WindowFunction spread() {
        throw new NotEmulatedException("spread");
    }

    /** The point at a percentile of numbers by nearest rank. */
    public static WindowFunction percentile(double percentile) {
        throw new NotEmulatedException("percentile");
    }

    /** The different values, of every type, in ascending order. */
    public static WindowFunction distinct() {
        throw new NotEmulatedException("distinct");
    }

    /** The {@code n} points with the greatest numbers, among equals the earlier, in time order. */
    public static WindowFunction top(int n) {
        throw new NotEmulatedException("top");
    }

    /** The {@code n} points with the least numbers, among equals the earlier, in time order. */
    public static WindowFunction bottom(int n) {
        throw new NotEmulatedException("bottom");
    }

    /** Up to {@code n} points by chance, of every type, in time order. */
    public static WindowFunction sample(int n, RandomGenerator random) {
        throw new NotEmulatedException("sample");
    }

    /**
     * The area under the curve of numbers in units of time, a DOUBLE.
     *
     * <p>The curve runs on from one window to the next, so the function is to be asked about the windows of one group in order, and a new one taken
     * for the next group.
     */
    public static WindowFunction integral(long unit, Windows windows) {
        throw new NotEmulatedException("integral");
    }
}

package io.mimeseries.query.window;

import io.mimeseries.column.LongColumn;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Aligned windows that cover all time, each from its start (inclusive) to its end (exclusive), in nanoseconds. */
public abstract sealed class Windows permits AllTime, EvenWindows, ZonedWindows {

    Windows() {}

    /** One window for everything, which reports {@code start} as its start. */
    public static Windows all(long start) {
        return new AllTime(start);
    }

    /**
     * Windows of one length, aligned to the epoch plus {@code offset}, in local time if there is a zone.
     *
     * @param interval positive
     */
    public static Windows every(long interval, long offset, @Nullable ZoneId zone) {
        if (interval <= 0) {
            throw new IllegalArgumentException("interval " + interval);
        }
        return zone == null ? new EvenWindows(interval, offset) : new ZonedWindows(interval, offset, zone);
    }

    /** The start of the window that a time falls in. */
    public abstract long startOf(long time);

    /** The end of the window that a time falls in, such as its start. */
    public abstract long endOf(long time);

    /** The length of the windows, apart from changes of the clocks; 0 for the single window of all time. */
    public abstract long interval();

    /** True if every window but the first and last of all time is one interval long. */
    public boolean isEven() {
        return this instanceof EvenWindows;
    }

    /** Goes from window to window by the rules of {@code fill()}. */
    public abstract WindowCursor cursor(long start, boolean ascending);

    /**
     * The end of the run of rows that fall before {@code windowEnd}.
     *
     * @param times ascending
     * @return the first row in [from, to) whose time is at or after {@code windowEnd}, else {@code to}
     */
    public static int endOfRun(LongColumn times, int from, int to, long windowEnd) {
        return Runs.endOfRun(times, from, to, windowEnd);
    }
}

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
        return zone == null ? new EvenWindows(interval, offset) : new ZonedWindows(interval, offset, zone);
    }

    /** The start of the window that a time falls in. */
    public abstract long startOf(long time);

    /** The end of the window that begins at {@code start}, which is the start of the next one. */
    public abstract long endOf(long start);

    /** The start of the window before the one that begins at {@code start}. */
    public abstract long previousOf(long start);

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

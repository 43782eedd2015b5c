package io.mimeseries.iotdb.select.window;

/**
 * {@code GROUP BY ([start, end), interval, step)}.
 *
 * @param end exclusive, or inclusive if {@code leftOpen}
 * @param interval the length of a window
 * @param step from the start of one window to that of the next
 * @param leftOpen windows hold their end and not their start, and are shown at their end
 */
public record WindowSpec(long start, long end, TimeStep interval, TimeStep step, boolean leftOpen) {

    /** The window from {@code from} to {@code to}, cut where the range ends. */
    TimeWindow window(long from, long to) {
        var last = Math.min(to, end);
        return leftOpen ? new TimeWindow(from + 1, last, last) : new TimeWindow(from, last - 1, from);
    }

    /** All times that lie in the range. */
    public long first() {
        return leftOpen ? start + 1 : start;
    }

    /** The last time that lies in the range. */
    public long last() {
        return leftOpen ? end : end - 1;
    }
}

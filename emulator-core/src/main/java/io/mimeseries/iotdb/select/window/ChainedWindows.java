package io.mimeseries.iotdb.select.window;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Windows of which each is found from the one before it, ascending: what began on the last day of a month goes on so. */
final class ChainedWindows implements Iterator<TimeWindow> {
    private final WindowSpec spec;
    private long start;

    ChainedWindows(WindowSpec spec) {
        this.spec = spec;
        this.start = spec.start();
    }

    @Override
    public boolean hasNext() {
        return start < spec.end();
    }

    @Override
    public TimeWindow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var window = spec.window(start, after(start, spec.interval()));
        start = after(start, spec.step());
        return window;
    }

    private static long after(long time, TimeStep distance) {
        return distance.isCalendar()
                ? Calendars.plusKeepingMonthEnd(time, distance.months())
                : time + distance.milliseconds();
    }
}

package io.mimeseries.iotdb.select.window;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Windows of which each is found from the first by its number. */
final class CountedWindows implements Iterator<TimeWindow> {
    private final WindowSpec spec;
    private final boolean ascending;
    private long number;

    CountedWindows(WindowSpec spec, boolean ascending) {
        this.spec = spec;
        this.ascending = ascending;
        this.number = ascending ? 0 : lastNumber();
    }

    @Override
    public boolean hasNext() {
        return ascending ? startOf(number) < spec.end() : number >= 0;
    }

    @Override
    public TimeWindow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var from = startOf(number);
        var to = Calendars.plus(spec.start(), spec.step().times(number).plus(spec.interval()));
        to = to < from ? Long.MAX_VALUE : to;
        number += ascending ? 1 : -1;
        return spec.window(from, to);
    }

    /** Beyond the largest time the count wraps around: there is no such window. */
    private long startOf(long window) {
        var start = Calendars.plus(spec.start(), spec.step().times(window));
        return start < spec.start() ? Long.MAX_VALUE : start;
    }

    private long lastNumber() {
        var step = spec.step();
        var span = spec.end() - 1 - spec.start();
        if (!step.isCalendar()) {
            return span / step.milliseconds();
        }
        var low = 0L;
        var high = span / (step.months() * Calendars.SHORTEST_MONTH + step.milliseconds()) + 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (startOf(middle) < spec.end()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

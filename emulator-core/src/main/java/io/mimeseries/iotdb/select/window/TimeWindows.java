package io.mimeseries.iotdb.select.window;

import java.util.Iterator;

/** The windows of a {@link WindowSpec}, one by one: there may be more than fit into memory. */
public final class TimeWindows {
    private TimeWindows() {}

    /**
     * Windows in the order of the result.
     *
     * @param fromOrigin where a step has months: each start counts its months from the first start, as 1.3 does; otherwise from the start before
     *     it, as 1.0.1 does
     */
    public static Iterator<TimeWindow> of(WindowSpec spec, boolean fromOrigin, boolean ascending) {
        if (fromOrigin || !(spec.step().isCalendar() || spec.interval().isCalendar())) {
            return new CountedWindows(spec, ascending);
        }
        return new ChainedWindows(spec);
    }
}

package io.mimeseries.storage;

import io.mimeseries.column.LongColumn;

/** Searches in ascending times. */
public final class SortedTimes {
    private SortedTimes() {}

    /** The first row at a time or later, the size if there is none. */
    public static int firstFrom(LongColumn times, long time) {
        var values = times.values();
        var low = times.offset();
        var high = low + times.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (values[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - times.offset();
    }

    /** The first row later than a time, the size if there is none. */
    public static int firstAfter(LongColumn times, long time) {
        return time == Long.MAX_VALUE ? times.size() : firstFrom(times, time + 1);
    }
}

package io.mimeseries.query.window;

import io.mimeseries.column.LongColumn;

/** Detection of runs of rows in one window. */
final class Runs {
    private Runs() {}

    /** Looks a few rows ahead one by one, then doubles the step: short runs stay cheap and long ones cost a logarithm. */
    static int endOfRun(LongColumn times, int from, int to, long windowEnd) {
        var values = times.values();
        var low = times.offset() + from;
        var end = times.offset() + to;
        var near = Math.min(end, low + 8);
        while (low < near) {
            if (values[low] >= windowEnd) {
                return low - times.offset();
            }
            low++;
        }
        var step = 8;
        while (step < end - low && values[low + step] < windowEnd) {
            low += step;
            step <<= 1;
        }
        var high = Math.min(end, low + step);
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (values[middle] < windowEnd) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - times.offset();
    }
}

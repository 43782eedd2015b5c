package io.mimeseries.tdengine.window;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code COUNT_WINDOW}: so many rows; the last windows may have fewer.
 *
 * @param sliding from the first row of one window to that of the next
 */
public record CountWindows(int size, int sliding) implements WindowCutter {

    @Override
    public List<WindowRange> cut(LongColumn times, List<Column> inputs) {
        var windows = new ArrayList<WindowRange>();
        for (long from = 0; from < times.size(); from += sliding) {
            var first = (int) from;
            var to = (int) Math.min(times.size(), from + size);
            windows.add(new WindowRange(first, to, times.at(first), times.at(to - 1)));
        }
        return windows;
    }
}

package io.mimeseries.tdengine.window;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code SESSION}: rows no further from each other than the gap.
 *
 * @param gap in units of the precision
 */
public record SessionWindows(long gap) implements WindowCutter {

    @Override
    public List<WindowRange> cut(LongColumn times, List<Column> inputs) {
        var windows = new ArrayList<WindowRange>();
        var from = 0;
        for (int row = 1; row <= times.size(); row++) {
            if (row == times.size() || times.at(row) - times.at(row - 1) > gap) {
                windows.add(new WindowRange(from, row, times.at(from), times.at(row - 1)));
                from = row;
            }
        }
        return windows;
    }
}

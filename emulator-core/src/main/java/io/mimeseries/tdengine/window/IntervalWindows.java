package io.mimeseries.tdengine.window;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;

/** {@code INTERVAL}. */
public record IntervalWindows(Grid grid) implements WindowCutter {

    @Override
    public List<WindowRange> cut(LongColumn times, List<Column> inputs) {
        var windows = new ArrayList<WindowRange>();
        var size = times.size();
        var from = 0;
        var to = 0;
        var start = size == 0 ? 0 : grid.firstStart(times.at(0));
        while (from < size) {
            var end = grid.endOf(start);
            while (from < size && times.at(from) < start) {
                from++;
            }
            to = Math.max(to, from);
            while (to < size && times.at(to) < end) {
                to++;
            }
            if (from < to) {
                windows.add(new WindowRange(from, to, start, end));
            }
            var next = grid.next(start);
            if (to == size && next > times.at(size - 1)) {
                break;
            }
            // where windows without rows lie between, go to the first one with a row
            start = from == to || next > times.at(to - 1) ? Math.max(next, grid.firstStart(times.at(to))) : next;
        }
        return windows;
    }
}

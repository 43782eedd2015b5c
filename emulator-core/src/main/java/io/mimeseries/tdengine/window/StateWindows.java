package io.mimeseries.tdengine.window;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@code STATE_WINDOW}: rows of one state. A NULL ends nothing; but the real server counts the rows with a state and then takes so many from the
 * first one on, rows of NULL among them: case {@code state_session_event_count-001}.
 *
 * @param least how long windows must last at least, in units of the precision
 */
public record StateWindows(long least) implements WindowCutter {

    @Override
    public List<WindowRange> cut(LongColumn times, List<Column> inputs) {
        var states = inputs.get(0);
        var windows = new ArrayList<WindowRange>();
        var first = -1;
        var last = -1;
        var count = 0;
        for (int row = 0; row < times.size(); row++) {
            if (states.isNull(row)) {
                continue;
            }
            if (first >= 0 && !Objects.equals(states.get(row), states.get(first))) {
                add(windows, first, count, times.at(first), times.at(last));
                first = -1;
            }
            if (first < 0) {
                first = row;
                count = 0;
            }
            count++;
            last = row;
        }
        if (first >= 0) {
            add(windows, first, count, times.at(first), times.at(last));
        }
        return windows;
    }

    private void add(List<WindowRange> windows, int first, int count, long start, long end) {
        if (end - start >= least) {
            windows.add(new WindowRange(first, first + count, start, end));
        }
    }
}

package io.mimeseries.tdengine.window;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code EVENT_WINDOW}: from a row where one condition holds to the first, maybe the same, where another does; what is not closed is none.
 *
 * @param least how long windows must last at least, in units of the precision
 */
public record EventWindows(long least) implements WindowCutter {

    @Override
    public List<WindowRange> cut(LongColumn times, List<Column> inputs) {
        var opens = (BooleanColumn) inputs.get(0);
        var closes = (BooleanColumn) inputs.get(1);
        var windows = new ArrayList<WindowRange>();
        var from = -1;
        for (int row = 0; row < times.size(); row++) {
            if (from < 0 && holds(opens, row)) {
                from = row;
            }
            if (from >= 0 && holds(closes, row)) {
                if (times.at(row) - times.at(from) >= least) {
                    windows.add(new WindowRange(from, row + 1, times.at(from), times.at(row)));
                }
                from = -1;
            }
        }
        return windows;
    }

    private static boolean holds(BooleanColumn condition, int row) {
        return !condition.isNull(row) && condition.at(row);
    }
}

package io.mimeseries.iotdb.select.window;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;

/** Windows that depend on what rows hold (1.3). */
public final class RowWindows {
    private RowWindows() {}

    /**
     * A window ends where the value is farther than {@code delta} from that of its first row, or not equal to it if that is 0; null equals null
     * alone.
     */
    public static List<RowWindow> byVariation(Column control, double delta) {
        var windows = new ArrayList<RowWindow>();
        var from = 0;
        for (int row = 1; row <= control.size(); row++) {
            if (row == control.size() || isFar(control, from, row, delta)) {
                windows.add(new RowWindow(from, row));
                from = row;
            }
        }
        return control.size() == 0 ? List.of() : windows;
    }

    private static boolean isFar(Column control, int head, int row, double delta) {
        if (delta == 0 || control.isNull(head) || control.isNull(row)) {
            return !Objects.equals(control.get(head), control.get(row));
        }
        return Math.abs(number(control, row) - number(control, head)) > delta;
    }

    private static double number(Column column, int row) {
        return column instanceof DoubleColumn doubles ? doubles.at(row) : ((LongColumn) column).at(row);
    }

    /** Runs of true of a length that suits. */
    public static List<RowWindow> byCondition(BooleanColumn control, LongPredicate suits) {
        var windows = new ArrayList<RowWindow>();
        var from = -1;
        for (int row = 0; row <= control.size(); row++) {
            var holds = row < control.size() && !control.isNull(row) && control.at(row);
            if (holds && from < 0) {
                from = row;
            } else if (!holds && from >= 0) {
                if (suits.test(row - from)) {
                    windows.add(new RowWindow(from, row));
                }
                from = -1;
            }
        }
        return windows;
    }

    /** A window ends where the next row comes later than a gap. */
    public static List<RowWindow> bySession(LongColumn times, long gap) {
        var windows = new ArrayList<RowWindow>();
        var from = 0;
        for (int row = 1; row <= times.size(); row++) {
            if (row == times.size() || Math.abs(times.at(row) - times.at(row - 1)) > gap) {
                windows.add(new RowWindow(from, row));
                from = row;
            }
        }
        return times.size() == 0 ? List.of() : windows;
    }

    /** Windows of {@code size} rows; what is left in the end is none. */
    public static List<RowWindow> byCount(int rows, long size) {
        var windows = new ArrayList<RowWindow>();
        for (long from = 0; from + size <= rows; from += size) {
            windows.add(new RowWindow((int) from, (int) (from + size)));
        }
        return windows;
    }
}

package io.mimeseries.tdengine.selection;

import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.List;

/**
 * FIRST, LAST and LAST_ROW by time; without times by the order of the rows.
 *
 * @param last else first
 * @param nulls whether a row without a value counts
 */
record FirstOrLast(ValueType type, boolean last, boolean nulls) implements GroupCall.Selection {

    static GroupCall first(List<Argument> arguments, Precision precision) {
        return new FirstOrLast(arguments.get(0).type(), false, false);
    }

    static GroupCall last(List<Argument> arguments, Precision precision) {
        return new FirstOrLast(arguments.get(0).type(), true, false);
    }

    static GroupCall lastRow(List<Argument> arguments, Precision precision) {
        return new FirstOrLast(arguments.get(0).type(), true, true);
    }

    @Override
    public int choose(Input input, int from, int to) {
        var times = input.ordered() ? null : input.times();
        return times == null ? inOrder(input, from, to) : byTime(input, times, from, to);
    }

    private int inOrder(Input input, int from, int to) {
        int step = last ? -1 : 1;
        for (int row = last ? to - 1 : from; from <= row && row < to; row += step) {
            if (nulls || !input.values().isNull(row)) {
                return row;
            }
        }
        return -1;
    }

    /** Of rows of one time that of the first table, and in it the last one where the last is asked for: each table's times ascend. */
    private int byTime(Input input, LongColumn times, int from, int to) {
        int best = -1;
        var sameTable = false;
        for (int row = from; row < to; row++) {
            sameTable = sameTable && times.at(row) >= times.at(row - 1);
            if ((nulls || !input.values().isNull(row)) && (best < 0 || comes(times, row, best, sameTable))) {
                best = row;
                sameTable = true;
            }
        }
        return best;
    }

    private boolean comes(LongColumn times, int row, int best, boolean sameTable) {
        return last
                ? times.at(row) > times.at(best) || (sameTable && times.at(row) == times.at(best))
                : times.at(row) < times.at(best);
    }
}

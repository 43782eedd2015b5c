package io.mimeseries.tdengine.selection;

import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        int step = last ? -1 : 1;
        int best = -1;
        for (int row = last ? to - 1 : from; from <= row && row < to; row += step) {
            if ((nulls || !input.values().isNull(row)) && (best < 0 || comes(times, row, best))) {
                best = row;
                if (times == null) {
                    break;
                }
            }
        }
        return best;
    }

    private boolean comes(@Nullable LongColumn times, int row, int best) {
        return times != null && (last ? times.at(row) > times.at(best) : times.at(row) < times.at(best));
    }
}

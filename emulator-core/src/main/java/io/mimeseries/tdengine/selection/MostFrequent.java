package io.mimeseries.tdengine.selection;

import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MODE: the last row with the value that most rows have; of several such values the one that came first. */
record MostFrequent(ValueType type) implements GroupCall.Selection {

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new MostFrequent(arguments.get(0).type());
    }

    @Override
    public int choose(Input input, int from, int to) {
        var values = input.values();
        var rows = Nulls.rowsWithValue(values, from, to);
        var counts = new HashMap<@Nullable Object, Integer>();
        int most = 0;
        for (var row : rows) {
            most = Math.max(most, counts.merge(values.get(row), 1, Integer::sum));
        }
        Object winner = null;
        int last = -1;
        for (var row : rows) {
            var value = values.get(row);
            if (winner == null && counts.getOrDefault(value, 0) == most) {
                winner = value;
            }
            if (value != null && value.equals(winner)) {
                last = row;
            }
        }
        return last;
    }
}

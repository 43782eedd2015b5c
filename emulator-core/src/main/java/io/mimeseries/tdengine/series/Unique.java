package io.mimeseries.tdengine.series;

import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** UNIQUE: of each value, NULL too, the row that comes first by time. */
record Unique(ValueType type) implements GroupCall.Rows {

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new Unique(arguments.get(0).type());
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        var first = new LinkedHashMap<@Nullable Object, Integer>();
        var times = input.ordered() ? null : input.times();
        for (int row = from; row < to; row++) {
            var value = input.values().get(row);
            var known = first.get(value);
            if (known == null || (times != null && times.at(row) < times.at(known))) {
                first.put(value, row);
            }
        }
        var rows = first.values().stream().mapToInt(Integer::intValue).toArray();
        return new Chosen(rows, Columns.gather(input.values(), rows, rows.length));
    }
}

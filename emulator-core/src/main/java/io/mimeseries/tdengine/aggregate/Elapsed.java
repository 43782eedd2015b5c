package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import java.util.List;

/** ELAPSED: the time from the first row to the last, in units of the precision or of the second argument. */
final class Elapsed {
    private Elapsed() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        double unit = arguments.size() > 1 && arguments.get(1).constant() instanceof Long units ? units : 1;
        return new DoubleCall((input, rows) -> {
            var times = (LongColumn) input.values();
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (var row : rows) {
                first = Math.min(first, times.at(row));
                last = Math.max(last, times.at(row));
            }
            return (last - first) / unit;
        });
    }
}

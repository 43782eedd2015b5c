package io.mimeseries.tdengine.series;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** MAVG: the mean of each value and those before it, from the row on where there are enough. */
final class MovingAverage {
    private MovingAverage() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        int width = arguments.get(1).constant() instanceof Number number ? number.intValue() : 1;
        return new SeriesCall(ValueType.DOUBLE, (input, from, to) -> {
            var rows = Nulls.rowsWithValue(input.values(), from, to);
            var results = new Results(ColumnType.DOUBLE, rows.length);
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                sum += Values.at(input.values(), rows[i], type);
                if (i >= width) {
                    sum -= Values.at(input.values(), rows[i - width], type);
                }
                if (i >= width - 1) {
                    results.add(rows[i], sum / width);
                }
            }
            return results.build();
        });
    }
}

package io.mimeseries.tdengine.series;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import java.util.Arrays;
import java.util.List;

/** DERIVATIVE: how much values grow in a unit of time, from one row with a value to the next. */
final class Derivative {
    private final DataType type;
    private final double unit;
    private final boolean withoutNegative;

    private Derivative(DataType type, double unit, boolean withoutNegative) {
        this.type = type;
        this.unit = unit;
        this.withoutNegative = withoutNegative;
    }

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var derivative = new Derivative(
                arguments.get(0).type().kind(),
                arguments.get(1).constant() instanceof Number number ? number.doubleValue() : 1,
                Long.valueOf(1).equals(arguments.get(2).constant()));
        return new SeriesCall(ValueType.DOUBLE, derivative::of);
    }

    private GroupCall.Chosen of(Input input, int from, int to) {
        var rows = Arrays.stream(Nulls.rowsWithValue(input.values(), from, to))
                .filter(row -> !input.repeatsTime(row))
                .toArray();
        var results = new Results(ColumnType.DOUBLE, rows.length);
        var times = input.times();
        for (int i = 1; i < rows.length && times != null; i++) {
            double growth = Values.at(input.values(), rows[i], type) - Values.at(input.values(), rows[i - 1], type);
            double value = growth * unit / (times.at(rows[i]) - times.at(rows[i - 1]));
            if (!withoutNegative || value >= 0) {
                results.add(rows[i], value);
            }
        }
        return results.build();
    }
}

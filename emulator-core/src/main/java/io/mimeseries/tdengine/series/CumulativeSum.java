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
import java.util.List;

/** CSUM: the sum of the values so far, of rows with a value. Integers wrap around. */
final class CumulativeSum {
    private CumulativeSum() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        if (type.isFloating()) {
            return new SeriesCall(ValueType.DOUBLE, (input, from, to) -> doubles(input, from, to, type));
        }
        var result = type.isUnsigned() ? new ValueType(DataType.BIGINT_UNSIGNED) : ValueType.BIGINT;
        return new SeriesCall(result, CumulativeSum::integers);
    }

    private static GroupCall.Chosen doubles(Input input, int from, int to, DataType type) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        var results = new Results(ColumnType.DOUBLE, rows.length);
        double sum = 0;
        for (var row : rows) {
            sum += Values.at(input.values(), row, type);
            results.add(row, sum);
        }
        return results.build();
    }

    private static GroupCall.Chosen integers(Input input, int from, int to) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        var results = new Results(ColumnType.LONG, rows.length);
        long sum = 0;
        for (var row : rows) {
            sum += Values.integerAt(input.values(), row);
            results.add(row, sum);
        }
        return results.build();
    }
}

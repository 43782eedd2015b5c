package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import io.mimeseries.tdengine.type.CFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** PERCENTILE: a line between the two values beside the rank; of several percentages a list as text. */
final class Percentile {
    private static final ValueType LIST = new ValueType(DataType.VARCHAR, 3198);

    private static final int DIGITS = 6;

    private Percentile() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        var percentages = arguments.stream()
                .skip(1)
                .mapToDouble(argument -> argument.constant() instanceof Number number ? number.doubleValue() : 0)
                .toArray();
        if (percentages.length == 1) {
            return new DoubleCall((input, rows) -> at(sorted(input, rows, type), percentages[0]));
        }
        return new AggregateCall(LIST, (input, from, to, result) -> {
            var rows = Nulls.rowsWithValue(input.values(), from, to);
            if (rows.length == 0) {
                result.appendNull();
                return;
            }
            var values = sorted(input, rows, type);
            ((StringColumnBuilder) result)
                    .append(Arrays.stream(percentages)
                            .mapToObj(percentage -> CFormat.fixed(at(values, percentage), DIGITS))
                            .collect(Collectors.joining(", ", "[", "]")));
        });
    }

    static double[] sorted(Input input, int[] rows, DataType type) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Values.at(input.values(), row, type))
                .sorted()
                .toArray();
    }

    private static double at(double[] values, double percentage) {
        double rank = percentage * (values.length - 1) / 100;
        int below = (int) rank;
        double fraction = rank - below;
        return below + 1 >= values.length
                ? values[values.length - 1]
                : (1 - fraction) * values[below] + fraction * values[below + 1];
    }
}

package io.mimeseries.tdengine.series;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import java.util.List;
import java.util.Locale;

/** STATECOUNT and STATEDURATION: for how many rows, or how long, a comparison has held; -1 where it does not. NULLs do not end a state. */
final class StateLength {
    private final DataType type;
    private final String comparison;
    private final double operand;
    private final long unit;

    private StateLength(List<Argument> arguments, long unit) {
        this.type = arguments.get(0).type().kind();
        this.comparison = String.valueOf(arguments.get(1).constant()).toLowerCase(Locale.ROOT);
        this.operand = arguments.get(2).constant() instanceof Number number ? number.doubleValue() : 0;
        this.unit = unit;
    }

    static GroupCall count(List<Argument> arguments, Precision precision) {
        return new SeriesCall(ValueType.BIGINT, new StateLength(arguments, 0)::of);
    }

    static GroupCall duration(List<Argument> arguments, Precision precision) {
        long unit = arguments.size() > 3 && arguments.get(3).constant() instanceof Long given ? given : 1;
        return new SeriesCall(ValueType.BIGINT, new StateLength(arguments, unit)::of);
    }

    private GroupCall.Chosen of(Input input, int from, int to) {
        var results = new Results(ColumnType.LONG, to - from);
        long count = 0;
        long start = 0;
        var times = input.times();
        for (int row = from; row < to; row++) {
            if (input.values().isNull(row)) {
                results.addNull(row);
            } else if (holds(Values.at(input.values(), row, type))) {
                long time = times == null ? 0 : times.at(row);
                start = count == 0 ? time : start;
                count++;
                results.add(row, unit == 0 ? count : (time - start) / unit);
            } else {
                count = 0;
                results.add(row, -1);
            }
        }
        return results.build();
    }

    private boolean holds(double value) {
        return switch (comparison) {
            case "lt" -> value < operand;
            case "gt" -> value > operand;
            case "le" -> value <= operand;
            case "ge" -> value >= operand;
            case "ne" -> value != operand;
            default -> value == operand;
        };
    }
}

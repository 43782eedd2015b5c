package io.mimeseries.tdengine.series;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** DIFF: each value less the one before it, of every row but the first. Integers wrap around. */
final class Difference {
    private final DataType type;
    private final boolean negativeIsNull;
    private final boolean withoutNulls;

    private Difference(DataType type, long option) {
        this.type = type;
        this.negativeIsNull = (option & 1) != 0;
        this.withoutNulls = (option & 2) != 0;
    }

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        long option = arguments.size() > 1 && arguments.get(1).constant() instanceof Long given ? given : 0;
        var type = arguments.get(0).type().kind();
        var difference = new Difference(type, option);
        return type.isFloating()
                ? new SeriesCall(ValueType.DOUBLE, difference::doubles)
                : new SeriesCall(ValueType.BIGINT, difference::integers);
    }

    private GroupCall.Chosen doubles(Input input, int from, int to) {
        var results = new Results(ColumnType.DOUBLE, to - from);
        int before = -1;
        for (int row = from; row < to; row++) {
            if (input.repeatsTime(row)) {
                continue;
            }
            boolean isNull = input.values().isNull(row);
            double difference = isNull || before < 0
                    ? 0
                    : Values.at(input.values(), row, type) - Values.at(input.values(), before, type);
            if (isNull || before < 0 || (negativeIsNull && difference < 0)) {
                none(results, row, from);
            } else {
                results.add(row, difference);
            }
            before = isNull ? before : row;
        }
        return results.build();
    }

    private GroupCall.Chosen integers(Input input, int from, int to) {
        var results = new Results(ColumnType.LONG, to - from);
        int before = -1;
        for (int row = from; row < to; row++) {
            if (input.repeatsTime(row)) {
                continue;
            }
            boolean isNull = input.values().isNull(row);
            long difference = isNull || before < 0
                    ? 0
                    : Values.integerAt(input.values(), row) - Values.integerAt(input.values(), before);
            if (isNull || before < 0 || (negativeIsNull && falls(input.values(), before, row))) {
                none(results, row, from);
            } else {
                results.add(row, difference);
            }
            before = isNull ? before : row;
        }
        return results.build();
    }

    /** By the values, since the difference may have wrapped around. */
    private boolean falls(Column column, int before, int row) {
        long left = Values.integerAt(column, row);
        long right = Values.integerAt(column, before);
        return (type == DataType.BIGINT_UNSIGNED ? Long.compareUnsigned(left, right) : Long.compare(left, right)) < 0;
    }

    private void none(Results results, int row, int first) {
        if (!withoutNulls && row > first) {
            results.addNull(row);
        }
    }
}

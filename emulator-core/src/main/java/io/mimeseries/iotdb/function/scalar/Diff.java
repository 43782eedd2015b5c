package io.mimeseries.iotdb.function.scalar;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Numbers;
import java.util.List;

/** {@code diff(x, 'ignoreNull'='true')} of IoTDB 1.3: the difference from the value before, or from the row before if nulls are not ignored. */
public final class Diff implements RowFunction {
    private final boolean ignoreNull;
    private boolean started;
    private double previous;

    private Diff(boolean ignoreNull) {
        this.ignoreNull = ignoreNull;
    }

    public static Diff bind(FunctionCall call) {
        var type = call.types().get(0);
        if (type != null && !type.isNumeric()) {
            throw ScalarErrors.semantic(
                    "Input series of Scalar function [DIFF] only supports numeric data types [INT32, INT64, FLOAT, DOUBLE]");
        }
        return new Diff(call.flag("ignoreNull", true));
    }

    @Override
    public DataType type() {
        return DataType.DOUBLE;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        var values = new DoubleColumnBuilder(argument.size());
        for (int row = 0; row < argument.size(); row++) {
            if (argument.isNull(row)) {
                values.appendNull();
                started &= ignoreNull;
            } else {
                var value = Numbers.at(argument, row);
                if (started) {
                    values.append(value - previous);
                } else {
                    values.appendNull();
                }
                previous = value;
                started = true;
            }
        }
        return values.build();
    }
}

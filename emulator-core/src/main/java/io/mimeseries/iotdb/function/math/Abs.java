package io.mimeseries.iotdb.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Nulls;
import java.util.List;

/** {@code abs(x)}, which keeps the type; the least whole number stays negative, as in Java. */
public final class Abs implements RowFunction {
    private final DataType type;

    private Abs(DataType type) {
        this.type = type;
    }

    public static Abs bind(FunctionCall call) {
        call.requireNumber();
        return new Abs(call.type(0));
    }

    @Override
    public DataType type() {
        return type;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        if (argument instanceof DoubleColumn doubles) {
            var values = new double[doubles.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = Math.abs(doubles.at(row));
            }
            return new DoubleColumn(values, 0, values.length, Nulls.aligned(argument));
        }
        var longs = (LongColumn) argument;
        var values = new long[longs.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = type == DataType.INT32 ? Math.abs((int) longs.at(row)) : Math.abs(longs.at(row));
        }
        return new LongColumn(values, 0, values.length, Nulls.aligned(argument));
    }
}

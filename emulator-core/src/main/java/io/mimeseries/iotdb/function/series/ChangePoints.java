package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code change_points(x)}: the values that differ from the one before; NaN differs from itself. */
public final class ChangePoints extends ByRow {
    private @Nullable Object previous;

    private ChangePoints(DataType type) {
        super(type);
    }

    public static ChangePoints bind(FunctionCall call) {
        call.requireArguments(1);
        return new ChangePoints(call.type(0));
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        var argument = arguments.get(0);
        var value = argument.get(row);
        if (previous == null || differs(argument, value)) {
            previous = value;
            sink.put(time, argument, row);
        }
    }

    private boolean differs(Column argument, @Nullable Object value) {
        return argument instanceof DoubleColumn ? (double) value != (double) previous : !value.equals(previous);
    }
}

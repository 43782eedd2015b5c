package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import java.util.List;

/** {@code difference(x)} and {@code non_negative_difference(x)}: from the value before, in the type of the argument, whole numbers wrapping around. */
public final class Difference extends ByRow {
    private final boolean absolute;
    private boolean started;
    private long previousLong;
    private double previousDouble;

    private Difference(DataType type, boolean absolute) {
        super(type);
        this.absolute = absolute;
    }

    public static Difference bind(FunctionCall call, boolean absolute) {
        call.requireNumber();
        return new Difference(call.type(0), absolute);
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        if (arguments.get(0) instanceof LongColumn longs) {
            var value = longs.at(row);
            if (started) {
                sink.put(time, step(value - previousLong));
            }
            previousLong = value;
        } else {
            var value = ((DoubleColumn) arguments.get(0)).at(row);
            if (started) {
                sink.put(time, step(value - previousDouble));
            }
            previousDouble = value;
        }
        started = true;
    }

    private long step(long step) {
        if (type() == DataType.INT32) {
            return absolute ? Math.abs((int) step) : (int) step;
        }
        return absolute ? Math.abs(step) : step;
    }

    private double step(double step) {
        var rounded = type() == DataType.FLOAT ? (float) step : step;
        return absolute ? Math.abs(rounded) : rounded;
    }
}

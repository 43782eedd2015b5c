package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.query.Numbers;
import java.util.List;

/** {@code derivative(x)} and {@code non_negative_derivative(x)}: the difference from the value before for each millisecond, a DOUBLE. */
public final class Derivative extends ByRow {
    private final DataType argumentType;
    private final boolean absolute;
    private boolean started;
    private long previousTime;
    private long previousLong;
    private double previousDouble;

    private Derivative(DataType argumentType, boolean absolute) {
        super(DataType.DOUBLE);
        this.argumentType = argumentType;
        this.absolute = absolute;
    }

    public static Derivative bind(FunctionCall call, boolean absolute) {
        call.requireNumber();
        return new Derivative(call.type(0), absolute);
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        var argument = arguments.get(0);
        if (started) {
            var step = step(argument, row);
            var slope = step / ((double) time - previousTime);
            sink.put(time, absolute ? Math.abs(slope) : slope);
        }
        previousTime = time;
        if (argument instanceof LongColumn longs) {
            previousLong = longs.at(row);
        } else {
            previousDouble = Numbers.at(argument, row);
        }
        started = true;
    }

    private double step(Column argument, int row) {
        if (argument instanceof LongColumn longs) {
            var step = longs.at(row) - previousLong;
            return argumentType == DataType.INT32 ? (int) step : step;
        }
        var step = Numbers.at(argument, row) - previousDouble;
        return argumentType == DataType.FLOAT ? (float) step : step;
    }
}

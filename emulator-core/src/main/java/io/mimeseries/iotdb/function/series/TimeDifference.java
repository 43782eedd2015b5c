package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.PointSink;
import java.util.List;

/** {@code time_difference(x)}: the milliseconds since the value before. */
public final class TimeDifference extends ByRow {
    private boolean started;
    private long previous;

    public TimeDifference() {
        super(DataType.INT64);
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        if (started) {
            sink.put(time, time - previous);
        }
        started = true;
        previous = time;
    }
}

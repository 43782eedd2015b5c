package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.iotdb.function.SeriesFunction;

/** A function that is shown windows of a number of rows; the last may be shorter. */
abstract class BySize implements SeriesFunction {
    private final DataType type;
    private final int size;
    private final int step;

    /** @param step from the beginning of a window to that of the next, positive */
    BySize(DataType type, int size, int step) {
        this.type = type;
        this.size = size;
        this.step = step;
    }

    @Override
    public final DataType type() {
        return type;
    }

    @Override
    public final void apply(RowBatch rows, PointSink sink) {
        if (rows.size() == 0) {
            return;
        }
        var all = NumberWindow.all(rows);
        for (long first = 0; first < rows.size(); first += step) {
            accept(all.part((int) first, (int) Math.min(first + size, rows.size())), sink);
        }
    }

    /** @param window not empty */
    abstract void accept(NumberWindow window, PointSink sink);
}

package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.iotdb.function.SeriesFunction;
import java.util.List;

/** A function that is shown one row after the other. Rows without any value pass it by as points without a value. */
abstract class ByRow implements SeriesFunction {
    private final DataType type;

    ByRow(DataType type) {
        this.type = type;
    }

    @Override
    public final DataType type() {
        return type;
    }

    @Override
    public final void apply(RowBatch rows, PointSink sink) {
        for (int row = 0; row < rows.size(); row++) {
            var time = rows.times().at(row);
            if (isEmpty(rows.values(), row)) {
                sink.putNull(time);
            } else {
                accept(time, rows.values(), row, sink);
            }
        }
        end(sink);
    }

    /** @param arguments at least one has a value in the row */
    abstract void accept(long time, List<Column> arguments, int row, PointSink sink);

    /** Behind the last row. */
    void end(PointSink sink) {}

    private static boolean isEmpty(List<Column> arguments, int row) {
        for (var argument : arguments) {
            if (!argument.isNull(row)) {
                return false;
            }
        }
        return true;
    }
}

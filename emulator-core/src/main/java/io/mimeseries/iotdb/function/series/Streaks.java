package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.query.Numbers;
import java.util.List;

/**
 * {@code zero_count}, {@code zero_duration}, {@code non_zero_count}, {@code non_zero_duration}: the number of values, or the milliseconds from
 * first to last, of runs of zeros or of other values, where {@code min} to {@code max}; false counts as zero.
 */
public final class Streaks extends ByRow {
    private static final List<DataType> COUNTED =
            List.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE, DataType.BOOLEAN);

    private final boolean ofZeros;
    private final boolean durations;
    private final long min;
    private final long max;
    private long count;
    private long start;
    private long last;

    private Streaks(boolean ofZeros, boolean durations, long min, long max) {
        super(DataType.INT64);
        this.ofZeros = ofZeros;
        this.durations = durations;
        this.min = min;
        this.max = max;
    }

    public static Streaks bind(FunctionCall call, boolean ofZeros, boolean durations) {
        call.requireArguments(1).requireType(0, COUNTED);
        var least = durations ? 0 : 1;
        var min = call.whole("min", least);
        var max = call.whole("max", Long.MAX_VALUE);
        call.require(max >= min, "max can not be smaller than min.")
                .require(min >= least, "min can not be smaller than " + least + ".");
        return new Streaks(ofZeros, durations, min, max);
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        if (isZero(arguments.get(0), row) == ofZeros) {
            if (count == 0) {
                start = time;
            }
            count++;
            last = time;
        } else {
            end(sink);
            count = 0;
        }
    }

    @Override
    void end(PointSink sink) {
        var size = durations ? last - start : count;
        if (count > 0 && size >= min && size <= max) {
            sink.put(start, size);
        }
    }

    private static boolean isZero(Column argument, int row) {
        return argument instanceof BooleanColumn flags ? !flags.at(row) : Numbers.at(argument, row) == 0;
    }
}

package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.function.Function;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.iotdb.function.SeriesFunction;

/**
 * {@code M4(x, 'windowSize'='10')} and {@code M4(x, 'timeInterval'='25')}: first, last, least and greatest row of windows of rows or of
 * milliseconds, each once.
 */
public final class M4 {
    private M4() {}

    public static Function bind(FunctionCall call) {
        call.requireNumber();
        var bySize = call.text("windowSize") != null;
        var byTime = call.text("timeInterval") != null;
        call.require(bySize || byTime, "attribute \"windowSize\"/\"timeInterval\" is required but was not provided.")
                .require(!bySize || !byTime, "use attribute \"windowSize\" or \"timeInterval\" only one at a time.");
        return bySize ? new OfRows(call) : new OfTime(call);
    }

    private static void emit(NumberWindow window, PointSink sink) {
        int last = window.size() - 1;
        int least = window.isLess(0, last) ? 0 : last;
        int greatest = window.isLess(last, 0) ? 0 : last;
        for (int i = 1; i < last; i++) {
            least = window.isLess(i, least) ? i : least;
            greatest = window.isLess(greatest, i) ? i : greatest;
        }
        window.emit(0, sink);
        var smaller = Math.min(least, greatest);
        var larger = Math.max(least, greatest);
        if (smaller > 0) {
            window.emit(smaller, sink);
        }
        if (larger > smaller) {
            window.emit(larger, sink);
        }
        if (larger < last) {
            window.emit(last, sink);
        }
    }

    private static long positive(String name, long value) {
        if (value <= 0) {
            throw new IotDbException(
                    StatusCode.EXECUTE_ERROR, "Parameter " + name + "(" + value + ") should be positive.");
        }
        return value;
    }

    private static final class OfRows extends BySize {
        OfRows(FunctionCall call) {
            super(call.type(0), (int) positive("windowSize", call.integer("windowSize")), (int)
                    positive("slidingStep", call.integer("slidingStep", call.integer("windowSize"))));
        }

        @Override
        void accept(NumberWindow window, PointSink sink) {
            emit(window, sink);
        }
    }

    private static final class OfTime implements SeriesFunction {
        private final DataType type;
        private final long interval;
        private final long step;
        private final long begin;
        private final long end;

        OfTime(FunctionCall call) {
            type = call.type(0);
            interval = positive("timeInterval", call.whole("timeInterval"));
            step = positive("slidingStep", call.whole("slidingStep", interval));
            begin = call.whole("displayWindowBegin", Long.MIN_VALUE);
            end = call.whole("displayWindowEnd", Long.MAX_VALUE);
        }

        @Override
        public DataType type() {
            return type;
        }

        @Override
        public void apply(RowBatch rows, PointSink sink) {
            if (rows.size() == 0) {
                return;
            }
            var all = NumberWindow.all(rows);
            var lastTime = all.time(rows.size() - 1);
            var windowBegin = begin == Long.MIN_VALUE ? all.time(0) : begin;
            int first = 0;
            while (windowBegin < end && windowBegin <= lastTime) {
                while (first < rows.size() && all.time(first) < windowBegin) {
                    first++;
                }
                var windowEnd = Math.min(windowBegin + interval, end);
                int behind = first;
                while (behind < rows.size() && all.time(behind) < windowEnd) {
                    behind++;
                }
                if (behind > first) {
                    emit(all.part(first, behind), sink);
                    windowBegin += step;
                } else {
                    windowBegin += stepsTo(windowBegin, all.time(first)) * step;
                }
            }
        }

        /** How many windows to pass by, at least one, until one may hold the next row: gaps may be much longer than windows. */
        private long stepsTo(long windowBegin, long nextTime) {
            return Math.max(1, (nextTime - windowBegin - interval) / step);
        }
    }
}

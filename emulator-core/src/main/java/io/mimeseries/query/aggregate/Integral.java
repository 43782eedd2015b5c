package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Line;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.window.Windows;
import org.jspecify.annotations.Nullable;

/** The area under the curve, in which each window's part reaches to the border of the next window that has points. */
final class Integral implements WindowFunction {
    private final long unit;
    private final Windows windows;
    private final boolean ascending;

    Integral(long unit, Windows windows, boolean ascending) {
        this.unit = unit;
        this.windows = windows;
        this.ascending = ascending;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var row = nextValue(input.values(), from, to);
        if (row < to) {
            new Run(input, row, windowStart, out).run(row, to);
        }
    }

    private static int nextValue(Column values, int from, int to) {
        var row = from;
        while (row < to && values.isNull(row)) {
            row++;
        }
        return row;
    }

    /** The computation for one window; the state is the last point, which may stand on the border of the window before. */
    private final class Run {
        private final Points input;
        private final PointsBuilder out;
        private final boolean ofLongs;
        private final long start;
        private final long end;
        private long time;
        private double value;
        private double sum;

        Run(Points input, int first, long windowStart, PointsBuilder out) {
            this.input = input;
            this.out = out;
            ofLongs = input.values() instanceof LongColumn;
            time = input.times().at(first);
            value = Numbers.at(input.values(), first);
            if (windows.interval() == 0) {
                // the real server reports DOUBLE integrals at the epoch and those of whole numbers at the start of the
                // time range
                start = ofLongs ? windowStart : 0;
                end = ascending ? Long.MAX_VALUE : Long.MIN_VALUE;
            } else {
                // descending, a window is reported by its later border (seen on InfluxDB 1.6.7)
                start = ascending ? windows.startOf(time) : windows.endOf(time);
                end = borderAfter(time);
            }
            enter(first);
        }

        void run(int first, int to) {
            for (int row = first + 1; row < to; row++) {
                if (!input.values().isNull(row)) {
                    step(row);
                }
            }
            var next = nextValue(input.values(), to, input.size());
            if (next < input.size()) {
                cross(next);
            } else if (time != start) {
                emit();
            }
        }

        /** Adds the area between the border of the window before and the first point. */
        private void enter(int first) {
            var before = first - 1;
            while (before >= 0 && input.values().isNull(before)) {
                before--;
            }
            if (before < 0) {
                return;
            }
            var lastTime = input.times().at(before);
            var lastValue = Numbers.at(input.values(), before);
            var border = borderAfter(lastTime);
            if (lastTime == border) {
                addArea(border, lastValue, time, value);
                return;
            }
            var crossed = Line.at(border, lastTime, lastValue, time, value);
            // Integrals of whole numbers go on with the values of the window before (vector functions-0244).
            addArea(border, ofLongs ? lastValue : crossed, time, ofLongs ? crossed : value);
        }

        private void step(int row) {
            var rowTime = input.times().at(row);
            var rowValue = Numbers.at(input.values(), row);
            if (rowTime != time) {
                if (rowTime == end) {
                    cross(row);
                } else {
                    addArea(time, value, rowTime, rowValue);
                }
            }
            time = rowTime;
            value = rowValue;
        }

        private void cross(int row) {
            if (time != end) {
                var crossed = Line.at(end, time, value, input.times().at(row), Numbers.at(input.values(), row));
                addArea(time, value, end, crossed);
            }
            emit();
        }

        private void emit() {
            out.add(start, sum, PointsBuilder.NO_ROW);
            sum = 0;
        }

        private void addArea(long time1, double value1, long time2, double value2) {
            sum += 0.5 * (value2 + value1) * ((double) (time2 - time1) / unit);
        }

        private long borderAfter(long pointTime) {
            return ascending ? windows.endOf(pointTime) : windows.startOf(pointTime);
        }
    }
}

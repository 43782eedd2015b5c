package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The middle value, or the mean of the two middle ones. */
final class Median implements WindowFunction {
    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        if (input.values() instanceof LongColumn longs) {
            var values = Numbers.values(longs, from, to);
            Arrays.sort(values);
            add(values, windowStart, out);
        } else {
            var values = Numbers.values(input.values(), from, to);
            Arrays.sort(values);
            add(values, windowStart, out);
        }
    }

    private static void add(double[] sorted, long windowStart, PointsBuilder out) {
        var middle = sorted.length / 2;
        if (sorted.length > 0) {
            var even = sorted.length % 2 == 0;
            var median = even ? sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2 : sorted[middle];
            out.add(windowStart, median, PointsBuilder.NO_ROW);
        }
    }

    private static void add(long[] sorted, long windowStart, PointsBuilder out) {
        var middle = sorted.length / 2;
        if (sorted.length > 0) {
            var even = sorted.length % 2 == 0;
            var median = even
                    ? sorted[middle - 1] + (double) (sorted[middle] - sorted[middle - 1]) / 2
                    : (double) sorted[middle];
            out.add(windowStart, median, PointsBuilder.NO_ROW);
        }
    }
}

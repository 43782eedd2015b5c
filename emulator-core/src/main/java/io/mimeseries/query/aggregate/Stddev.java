package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import org.jspecify.annotations.Nullable;

/** The sample standard deviation; NaN for one point, which is printed as null but is not filled. */
final class Stddev implements WindowFunction {
    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var values = Numbers.values(input.values(), from, to);
        if (values.length > 0) {
            out.add(windowStart, values.length == 1 ? Double.NaN : deviation(values), PointsBuilder.NO_ROW);
        }
    }

    /** Two passes with a running mean, so that the rounding is the real server's. */
    private static double deviation(double[] values) {
        double mean = 0;
        int count = 0;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                count++;
                mean += (value - mean) / count;
            }
        }
        double variance = 0;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                variance += (value - mean) * (value - mean);
            }
        }
        return Math.sqrt(variance / (count - 1));
    }
}

package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mean of the last points, kept as a running sum, so that the rounding is the real server's. */
final class MovingAverage implements Transformation {
    private final int length;

    MovingAverage(int length) {
        this.length = length;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public Points apply(Points input) {
        var rows = Nulls.rowsWithValue(input.values(), 0, input.size());
        var out = new PointsBuilder(ColumnType.DOUBLE, List.of(), rows.length);
        if (input.values() instanceof LongColumn longs) {
            long sum = 0;
            for (int i = 0; i < rows.length; i++) {
                sum += longs.at(rows[i]) - (i >= length ? longs.at(rows[i - length]) : 0);
                add(input, rows[i], i, (double) sum, out);
            }
        } else {
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                if (i >= length) {
                    sum -= Numbers.at(input.values(), rows[i - length]);
                }
                sum += Numbers.at(input.values(), rows[i]);
                add(input, rows[i], i, sum, out);
            }
        }
        return out.build();
    }

    private void add(Points input, int row, int position, double sum, PointsBuilder out) {
        if (position >= length - 1) {
            out.add(input.times().at(row), sum / length, PointsBuilder.NO_ROW);
        }
    }
}

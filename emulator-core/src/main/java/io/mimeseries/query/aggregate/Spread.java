package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The difference of the greatest and the least value; whole numbers wrap. */
final class Spread implements WindowFunction {
    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        if (input.values() instanceof LongColumn longs) {
            var values = Arrays.stream(Numbers.values(longs, from, to)).summaryStatistics();
            if (values.getCount() > 0) {
                out.add(windowStart, values.getMax() - values.getMin(), PointsBuilder.NO_ROW);
            }
        } else {
            var values = Arrays.stream(Numbers.values(input.values(), from, to)).summaryStatistics();
            if (values.getCount() > 0) {
                out.add(windowStart, values.getMax() - values.getMin(), PointsBuilder.NO_ROW);
            }
        }
    }
}

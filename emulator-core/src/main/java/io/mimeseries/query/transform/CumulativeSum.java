package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sum so far; whole numbers wrap. */
final class CumulativeSum implements Transformation {
    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public Points apply(Points input) {
        var rows = Nulls.rowsWithValue(input.values(), 0, input.size());
        var out = new PointsBuilder(input.values().type(), List.of(), rows.length);
        if (input.values() instanceof LongColumn longs) {
            long sum = 0;
            for (var row : rows) {
                sum += longs.at(row);
                out.add(input.times().at(row), sum, PointsBuilder.NO_ROW);
            }
        } else {
            double sum = 0;
            for (var row : rows) {
                sum += Numbers.at(input.values(), row);
                out.add(input.times().at(row), sum, PointsBuilder.NO_ROW);
            }
        }
        return out.build();
    }
}

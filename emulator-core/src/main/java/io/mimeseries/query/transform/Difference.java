package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change from one point to the next; of several points with one time only the first counts. */
final class Difference implements Transformation {
    private final boolean nonNegative;

    Difference(boolean nonNegative) {
        this.nonNegative = nonNegative;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public Points apply(Points input) {
        var out = new PointsBuilder(input.values().type(), List.of(), input.size());
        var times = input.times();
        int last = -1;
        for (var row : Nulls.rowsWithValue(input.values(), 0, input.size())) {
            if (last >= 0 && times.at(row) == times.at(last)) {
                continue;
            }
            if (last >= 0) {
                add(input, last, row, out);
            }
            last = row;
        }
        return out.build();
    }

    private void add(Points input, int last, int row, PointsBuilder out) {
        var time = input.times().at(row);
        if (input.values() instanceof LongColumn longs) {
            var change = longs.at(row) - longs.at(last);
            if (!nonNegative || change >= 0) {
                out.add(time, change, PointsBuilder.NO_ROW);
            }
        } else {
            var change = Numbers.at(input.values(), row) - Numbers.at(input.values(), last);
            if (!nonNegative || !(change < 0)) {
                out.add(time, change, PointsBuilder.NO_ROW);
            }
        }
    }
}

package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rate of change; of several points with one time only the first counts. */
final class Derivative implements Transformation {
    private final long unit;
    private final boolean nonNegative;
    private final boolean ascending;

    Derivative(long unit, boolean nonNegative, boolean ascending) {
        this.unit = unit;
        this.nonNegative = nonNegative;
        this.ascending = ascending;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public Points apply(Points input) {
        var out = new PointsBuilder(ColumnType.DOUBLE, List.of(), input.size());
        var times = input.times();
        int last = -1;
        for (var row : Nulls.rowsWithValue(input.values(), 0, input.size())) {
            if (last >= 0 && times.at(row) == times.at(last)) {
                continue;
            }
            if (last >= 0) {
                var change = change(input, last, row);
                var elapsed = ascending ? times.at(row) - times.at(last) : times.at(last) - times.at(row);
                if (!nonNegative || !(change < 0)) {
                    out.add(times.at(row), change / ((double) elapsed / unit), PointsBuilder.NO_ROW);
                }
            }
            last = row;
        }
        return out.build();
    }

    private static double change(Points input, int last, int row) {
        return input.values() instanceof LongColumn longs
                ? longs.at(row) - longs.at(last)
                : Numbers.at(input.values(), row) - Numbers.at(input.values(), last);
    }
}

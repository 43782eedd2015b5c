package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;

/** The time from one point to the next in whole units, truncated; negative in descending order. */
final class Elapsed implements Transformation {
    private final long unit;

    Elapsed(long unit) {
        this.unit = unit;
    }

    @Override
    public ColumnType resultType(ColumnType input) {
        return ColumnType.LONG;
    }

    @Override
    public Points apply(Points input) {
        var rows = Nulls.rowsWithValue(input.values(), 0, input.size());
        var out = new PointsBuilder(ColumnType.LONG, List.of(), rows.length);
        for (int i = 1; i < rows.length; i++) {
            var time = input.times().at(rows[i]);
            out.add(time, (time - input.times().at(rows[i - 1])) / unit, PointsBuilder.NO_ROW);
        }
        return out.build();
    }
}

package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;
import org.jspecify.annotations.Nullable;

/** The point at a percentile by nearest rank. */
final class Percentile implements WindowFunction {
    private final double percentile;

    Percentile(double percentile) {
        this.percentile = percentile;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        var rank = Math.floor(rows.length * percentile / 100.0 + 0.5) - 1;
        if (rank >= 0 && rank < rows.length) {
            RowSort.patternDefeating(rows, RowOrder.byValue(input.values()));
            var row = rows[(int) rank];
            out.addFrom(input.times().at(row), input.values(), row, row);
        }
    }
}

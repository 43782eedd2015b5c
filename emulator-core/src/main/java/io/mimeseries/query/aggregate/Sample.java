package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Points by chance, each with the same probability, in time order. */
final class Sample implements WindowFunction {
    private final int limit;
    private final RandomGenerator random;
    private final Runnable check;

    Sample(int limit, RandomGenerator random, Runnable check) {
        this.limit = limit;
        this.random = random;
        this.check = check;
    }

    @Override
    public ColumnType resultType(ColumnType input) {
        return input;
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        var chosen = Arrays.copyOf(rows, Math.min(limit, rows.length));
        for (int seen = chosen.length; seen < rows.length; seen++) {
            var place = random.nextInt(seen + 1);
            if (place < chosen.length) {
                chosen[place] = rows[seen];
            }
        }
        RowSort.stable(chosen, RowOrder.byTime(input.times(), RowOrder.byValue(input.values())), check);
        for (var row : chosen) {
            out.addFrom(input.times().at(row), input.values(), row, row);
        }
    }
}

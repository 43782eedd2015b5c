package io.mimeseries.query.aggregate;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;
import io.mimeseries.query.sort.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The point at a percentile by nearest rank.
 *
 * <p>Which of several points with the value is taken follows from the real server's sort; beyond {@link #SORTED} points it is the
 * earliest, so that large windows cost no sort.
 */
final class Percentile implements WindowFunction {
    /** The points up to which ties are decided as the real server decides them. */
    static final int SORTED = 50_000;

    private final double percentile;
    private final Runnable check;

    Percentile(double percentile, Runnable check) {
        this.percentile = percentile;
        this.check = check;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        if (!exists(rows.length, percentile)) {
            return;
        }
        var rank = rank(rows.length, percentile);
        if (rows.length > SORTED && input.values() instanceof DoubleColumn doubles) {
            var row = earliest(input.times(), doubles, rows, (int) rank);
            out.addFrom(input.times().at(row), doubles, row, row);
        } else {
            RowSort.patternDefeating(rows, RowOrder.byValue(input.values()), check);
            var row = rows[(int) rank];
            out.addFrom(input.times().at(row), input.values(), row, row);
        }
    }

    /** True if so many values have the percentile: few have none near 0. */
    static boolean exists(long count, double percentile) {
        var rank = rank(count, percentile);
        return rank >= 0 && rank < count;
    }

    private static double rank(long count, double percentile) {
        return Math.floor(count * percentile / 100.0 + 0.5) - 1;
    }

    private static int earliest(LongColumn times, DoubleColumn values, int[] rows, int rank) {
        var candidates = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            candidates[i] = values.at(rows[i]);
        }
        var value = Selection.nth(candidates, rank);
        var found = -1;
        for (var row : rows) {
            if (values.at(row) == value && (found < 0 || times.at(row) < times.at(found))) {
                found = row;
            }
        }
        return found;
    }
}

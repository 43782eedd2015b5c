package io.mimeseries.query.aggregate;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;

/** The most frequent value by InfluxDB's rule, in which values that occur once count only if they are the least. */
final class Mode implements WindowFunction {
    private final Runnable check;

    Mode(Runnable check) {
        this.check = check;
    }

    @Override
    public ColumnType resultType(ColumnType input) {
        return input;
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        if (rows.length > 0) {
            var row = input.values() instanceof BooleanColumn booleans
                    ? mostFrequent(booleans, rows)
                    : mostFrequent(input, rows);
            out.addFrom(windowStart, input.values(), row, PointsBuilder.NO_ROW);
        }
    }

    /** True wins a draw. */
    private static int mostFrequent(BooleanColumn values, int[] rows) {
        int lastTrue = -1;
        int lastFalse = -1;
        int surplus = 0;
        for (var row : rows) {
            if (values.at(row)) {
                lastTrue = row;
                surplus++;
            } else {
                lastFalse = row;
                surplus--;
            }
        }
        return surplus >= 0 ? lastTrue : lastFalse;
    }

    /** Among equally frequent values the one whose first point is not later than the last point of the best so far, the greater if several. */
    private int mostFrequent(Points input, int[] rows) {
        var order = RowOrder.byValue(input.values());
        RowSort.patternDefeating(rows, order, check);
        var best = rows[0];
        var bestTime = input.times().at(best);
        int bestCount = 0;
        var current = rows[0];
        var currentTime = bestTime;
        int count = 0;
        for (var row : rows) {
            if (order.isBefore(current, row)) {
                count = 1;
                current = row;
                currentTime = input.times().at(row);
                continue;
            }
            count++;
            if (count > bestCount || (count == bestCount && currentTime <= bestTime)) {
                bestCount = count;
                best = row;
                bestTime = input.times().at(row);
            }
        }
        return best;
    }
}

package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;
import java.util.Arrays;
import java.util.HashSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The different values in the order of their first points, ascending at one time. */
final class Distinct implements WindowFunction {
    private final Runnable check;

    Distinct(Runnable check) {
        this.check = check;
    }

    @Override
    public ColumnType resultType(ColumnType input) {
        return input;
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var values = input.values();
        var firsts = Arrays.stream(Nulls.rowsWithValue(values, from, to))
                .filter(isNew(values, to - from))
                .toArray();
        RowSort.stable(firsts, RowOrder.byTime(input.times(), RowOrder.byValue(values)), check);
        for (var row : firsts) {
            out.addFrom(windowStart, values, row, row);
        }
    }

    private static IntPredicate isNew(Column values, int size) {
        if (values instanceof LongColumn longs) {
            var seen = new LongSet(size);
            return row -> seen.add(longs.at(row));
        }
        if (values instanceof DoubleColumn doubles) {
            var seen = new LongSet(size);
            // the sum makes -0.0 equal to 0.0
            return row -> seen.add(Double.doubleToRawLongBits(doubles.at(row) + 0.0));
        }
        var seen = new HashSet<@Nullable Object>();
        return row -> seen.add(values.get(row));
    }
}

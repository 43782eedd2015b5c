package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.sort.RowOrder;
import io.mimeseries.query.sort.RowSort;
import org.jspecify.annotations.Nullable;

/** The greatest or least points, of equal values the earlier ones, in time order and at one time the better first. */
final class Extremes implements WindowFunction {
    private final int limit;
    private final boolean greatest;
    private final Runnable check;

    Extremes(int limit, boolean greatest, Runnable check) {
        this.limit = limit;
        this.greatest = greatest;
        this.check = check;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.same(input);
    }

    @Override
    public void apply(Points input, int from, int to, long windowStart, PointsBuilder out) {
        var times = input.times();
        var byValue = RowOrder.byValue(input.values());
        var better = greatest ? byValue.reversed() : byValue;
        RowOrder worse = (row, other) ->
                better.isBefore(other, row) || (!better.isBefore(row, other) && times.at(row) > times.at(other));
        var heap = new BoundedHeap(Math.min(limit, to - from), worse);
        offer(heap, input.values(), from, to);
        var rows = heap.rows();
        RowSort.patternDefeating(rows, worse.reversed(), check);
        RowSort.stable(rows, (row, other) -> times.at(row) < times.at(other), check);
        for (var row : rows) {
            out.addFrom(times.at(row), input.values(), row, row);
        }
    }

    /** Most rows of a long window are worse than all that the heap holds, which one comparison of numbers tells. */
    private void offer(BoundedHeap heap, Column values, int from, int to) {
        if (!(values instanceof DoubleColumn doubles) || doubles.validity() != null) {
            for (var row : Nulls.rowsWithValue(values, from, to)) {
                heap.offer(row);
            }
            return;
        }
        var array = doubles.values();
        var offset = doubles.offset();
        for (int row = from; row < to; row++) {
            var value = array[offset + row];
            if (!heap.isFull()
                    || (greatest ? value >= array[offset + heap.worst()] : value <= array[offset + heap.worst()])) {
                heap.offer(row);
            }
        }
    }
}

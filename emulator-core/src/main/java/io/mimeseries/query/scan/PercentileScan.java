package io.mimeseries.query.scan;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.sort.Selection;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.SeriesView;
import java.util.ArrayList;
import java.util.List;

/**
 * The point at a percentile of a DOUBLE column over all series by nearest rank, the earliest with that value.
 *
 * <p>The leading bits of a double tell its order: values are counted by them, and only those that share the bits of the wanted one are
 * looked at one by one.
 */
public final class PercentileScan {
    private static final int LEADING_BITS = 16;
    private static final int SHIFT = Long.SIZE - LEADING_BITS;

    private final List<Block> blocks = new ArrayList<>();
    private final List<DoubleColumn> columns = new ArrayList<>();
    private long count;

    /** Reads the blocks of one series. */
    public void read(SeriesView view, int ordinal) {
        for (int index = 0; index < view.blockCount(); index++) {
            if (view.block(index).column(ordinal) instanceof DoubleColumn column) {
                blocks.add(view.block(index));
                columns.add(column);
                count += Nulls.countValues(column, 0, column.size());
            }
        }
    }

    /** The number of values so far. */
    public long count() {
        return count;
    }

    /** One point at its own time, or none where the percentile lies outside of the values. */
    public Points result(double percentile) {
        var rank = Math.floor(count * percentile / 100.0 + 0.5) - 1;
        if (rank < 0 || rank >= count) {
            return new Points(new LongColumn(), new DoubleColumn());
        }
        return earliest(valueOf((long) rank));
    }

    private double valueOf(long rank) {
        var counts = new int[1 << LEADING_BITS];
        for (var column : columns) {
            countLeadingBits(column, counts);
        }
        var bucket = 0;
        var before = 0L;
        while (before + counts[bucket] <= rank) {
            before += counts[bucket++];
        }
        var candidates = new double[counts[bucket]];
        var found = 0;
        for (var column : columns) {
            found = collect(column, bucket, candidates, found);
        }
        return Selection.nth(candidates, (int) (rank - before));
    }

    private static void countLeadingBits(DoubleColumn column, int[] counts) {
        var values = column.values();
        var noNulls = column.validity() == null;
        for (int row = 0; row < column.size(); row++) {
            if (noNulls || !column.isNull(row)) {
                counts[leadingBits(values[column.offset() + row])]++;
            }
        }
    }

    private static int collect(DoubleColumn column, int bucket, double[] candidates, int found) {
        var values = column.values();
        var noNulls = column.validity() == null;
        var next = found;
        for (int row = 0; row < column.size(); row++) {
            var value = values[column.offset() + row];
            if (leadingBits(value) == bucket && (noNulls || !column.isNull(row))) {
                candidates[next++] = value;
            }
        }
        return next;
    }

    /** Ascending with the values: negative ones are turned round, and stand below the others. */
    private static int leadingBits(double value) {
        var bits = Double.doubleToRawLongBits(value);
        return (int) ((bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE)) >>> SHIFT);
    }

    private Points earliest(double value) {
        var time = Long.MAX_VALUE;
        var found = value;
        for (int i = 0; i < columns.size(); i++) {
            var row = blocks.get(i).minTime() < time ? rowOf(value, columns.get(i)) : -1;
            if (row >= 0 && blocks.get(i).times().at(row) < time) {
                time = blocks.get(i).times().at(row);
                // 0.0 and -0.0 are one value, of which the point's own shows
                found = columns.get(i).at(row);
            }
        }
        return new Points(new LongColumn(time), new DoubleColumn(found));
    }

    private static int rowOf(double value, DoubleColumn column) {
        var values = column.values();
        for (int row = 0; row < column.size(); row++) {
            if (values[column.offset() + row] == value && !column.isNull(row)) {
                return row;
            }
        }
        return -1;
    }
}

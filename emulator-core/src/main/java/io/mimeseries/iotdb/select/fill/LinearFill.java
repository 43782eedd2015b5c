package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.query.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the values before and after, however far they are: the real server's "linear". Which value comes after is remembered by its time,
 * and so the rows of a device can get one that belongs to the device before.
 */
final class LinearFill {
    private final DataType type;
    private final boolean ascending;
    private @Nullable Column previous;
    private @Nullable Column ahead;
    private @Nullable Column next;
    private long aheadTime;
    private long nextTime;

    LinearFill(DataType type, boolean ascending) {
        this.type = type;
        this.ascending = ascending;
        this.aheadTime = ascending ? Long.MIN_VALUE : Long.MAX_VALUE;
        this.nextTime = aheadTime;
    }

    /**
     * Fills one column.
     *
     * @param batches all rows, in the order of the result
     */
    List<Column> fill(List<RowBatch> batches, int index) {
        var filled = new ArrayList<Column>();
        for (int batch = 0; batch < batches.size(); batch++) {
            var column = batches.get(batch).values().get(index);
            if (type.isNumeric()) {
                lookAhead(batches, batch, index);
                filled.add(
                        Nulls.countValues(column, 0, column.size()) == 0
                                ? fillNulls(batches.get(batch).times(), column)
                                : fill(batches.get(batch).times(), column));
            } else {
                filled.add(column);
            }
        }
        return filled;
    }

    /** Finds the first value behind a batch that ends in null, unless one of a later time is known. */
    private void lookAhead(List<RowBatch> batches, int batch, int index) {
        var times = batches.get(batch).times();
        var column = batches.get(batch).values().get(index);
        if (!column.isNull(column.size() - 1) || !isAfter(times.at(times.size() - 1), aheadTime)) {
            return;
        }
        for (var later : batches.subList(batch + 1, batches.size())) {
            var values = later.values().get(index);
            for (int row = 0; row < values.size(); row++) {
                if (!values.isNull(row)) {
                    ahead = values.slice(row, row + 1);
                    aheadTime = later.times().at(row);
                    return;
                }
            }
        }
    }

    /** Of a batch without any value, rows are filled all alike. */
    private Column fillNulls(LongColumn times, Column column) {
        if (previous == null || isAfter(times.at(0), aheadTime)) {
            return column;
        }
        if (isAfter(times.at(times.size() - 1), nextTime)) {
            next = ahead;
            nextTime = aheadTime;
        }
        if (next == null) {
            return column;
        }
        var filled = ColumnBuilder.of(column.type(), column.size());
        for (int row = 0; row < column.size(); row++) {
            append(filled, previous, next);
        }
        return filled.build();
    }

    private Column fill(LongColumn times, Column column) {
        var filled = ColumnBuilder.of(column.type(), column.size());
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                filled.appendFrom(column, row);
                previous = column.slice(row, row + 1);
                continue;
            }
            var time = times.at(row);
            if (isAfter(time, nextTime)) {
                findNext(times, column, row + 1);
            }
            if (previous == null || next == null || !isAfter(nextTime, time)) {
                filled.appendNull();
            } else {
                append(filled, previous, next);
            }
        }
        return filled.build();
    }

    private void findNext(LongColumn times, Column column, int from) {
        for (int row = from; row < column.size(); row++) {
            if (!column.isNull(row)) {
                next = column.slice(row, row + 1);
                nextTime = times.at(row);
                return;
            }
        }
        next = ahead;
        nextTime = aheadTime;
    }

    private boolean isAfter(long time, long other) {
        return ascending ? time > other : time < other;
    }

    private void append(ColumnBuilder filled, Column before, Column after) {
        if (before instanceof LongColumn longs) {
            var sum = longs.at(0) + ((LongColumn) after).at(0);
            ((LongColumnBuilder) filled).append((type == DataType.INT32 ? (int) sum : sum) / 2);
            return;
        }
        var first = ((DoubleColumn) before).at(0);
        var second = ((DoubleColumn) after).at(0);
        ((DoubleColumnBuilder) filled)
                .append(type == DataType.FLOAT ? ((float) first + (float) second) / 2 : (first + second) / 2);
    }
}

package io.mimeseries.query.scan;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Points;
import io.mimeseries.query.sort.RowSort;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.DoubleStatistics;
import io.mimeseries.storage.SeriesView;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The greatest or least points of a DOUBLE column over all series, of equal values the earlier ones; which of those with one value and one time
 * is all the same, as nothing else of them shows.
 *
 * <p>Most blocks cannot have any of them, and most rows are not: both are told by one comparison with the worst point so far.
 */
public final class ExtremesScan {
    private final int limit;
    /** 1, or -1 to look for the least values as the greatest of their negatives. */
    private final double sign;
    /** A heap of the points so far, the worst on top. */
    private double[] values = new double[16];

    private long[] times = new long[16];
    private int size;

    public ExtremesScan(int limit, boolean greatest) {
        this.limit = limit;
        this.sign = greatest ? 1 : -1;
    }

    /** Reads the blocks of one series. */
    public void read(SeriesView view, int ordinal) {
        for (int index = 0; index < view.blockCount(); index++) {
            var block = view.block(index);
            if (!isHopeless(block, ordinal) && block.column(ordinal) instanceof DoubleColumn column) {
                add(block.times(), column);
            }
        }
    }

    private boolean isHopeless(Block block, int ordinal) {
        return size == limit
                && block.statistics(ordinal) instanceof DoubleStatistics known
                && (sign > 0 ? known.max() : -known.min()) < values[0];
    }

    private void add(LongColumn times, DoubleColumn column) {
        var array = column.values();
        var from = column.offset();
        var to = from + column.size();
        for (int i = from; i < to; i++) {
            var value = sign * array[i];
            if ((size < limit || value >= values[0]) && !column.isNull(i - from)) {
                offer(value, times.at(i - from));
            }
        }
    }

    private void offer(double value, long time) {
        if (size < limit) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                times = Arrays.copyOf(times, size * 2);
            }
            siftUp(value, time);
        } else if (isWorse(values[0], times[0], value, time)) {
            siftDown(value, time);
        }
    }

    private static boolean isWorse(double value, long time, double other, long otherTime) {
        return value < other || (value == other && time > otherTime);
    }

    private void siftUp(double value, long time) {
        var place = size++;
        while (place > 0) {
            var parent = (place - 1) / 2;
            if (!isWorse(value, time, values[parent], times[parent])) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        values[place] = value;
        times[place] = time;
    }

    private void siftDown(double value, long time) {
        var place = 0;
        while (2 * place + 1 < size) {
            var child = 2 * place + 1;
            if (child + 1 < size && isWorse(values[child + 1], times[child + 1], values[child], times[child])) {
                child++;
            }
            if (!isWorse(values[child], times[child], value, time)) {
                break;
            }
            move(child, place);
            place = child;
        }
        values[place] = value;
        times[place] = time;
    }

    private void move(int from, int to) {
        values[to] = values[from];
        times[to] = times[from];
    }

    /**
     * The points in order of time, at one time the better first.
     *
     * @param check called from time to time, to end a long sort by an exception
     */
    public Points result(Runnable check) {
        var order = IntStream.range(0, size).toArray();
        RowSort.stable(
                order,
                (row, other) ->
                        times[row] < times[other] || (times[row] == times[other] && values[row] > values[other]),
                check);
        var sortedTimes = new long[size];
        var sortedValues = new double[size];
        for (int i = 0; i < size; i++) {
            sortedTimes[i] = times[order[i]];
            sortedValues[i] = sign * values[order[i]];
        }
        return new Points(new LongColumn(sortedTimes), new DoubleColumn(sortedValues));
    }
}

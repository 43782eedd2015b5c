package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.ColumnStatistics;
import io.mimeseries.storage.LongStatistics;
import java.util.Arrays;

/** The sum of longs, which wraps, or their mean: that of several series is the mean of their means, each times its count. */
final class LongSumScan extends ColumnScan {
    private final boolean mean;
    private long current;
    private long currentCount;
    private long[] sums = new long[16];
    private double[] means = new double[16];
    private long[] counts = new long[16];

    LongSumScan(Windows windows, boolean mean) {
        super(windows);
        this.mean = mean;
    }

    @Override
    boolean addKnown(ColumnStatistics statistics) {
        current += ((LongStatistics) statistics).sum();
        currentCount += statistics.count();
        return true;
    }

    @Override
    void addRows(LongColumn times, Column values, int from, int to) {
        var column = (LongColumn) values;
        var array = column.values();
        if (column.validity() == null) {
            var sum = 0L;
            for (int i = column.offset() + from; i < column.offset() + to; i++) {
                sum += array[i];
            }
            current += sum;
            currentCount += to - from;
            return;
        }
        for (int row = from; row < to; row++) {
            current += column.isNull(row) ? 0 : column.at(row);
        }
        currentCount += Nulls.countValues(column, from, to);
    }

    @Override
    void endWindow(int slot) {
        if (currentCount == 0) {
            return;
        }
        if (slot >= counts.length) {
            sums = Arrays.copyOf(sums, 2 * slot);
            means = Arrays.copyOf(means, 2 * slot);
            counts = Arrays.copyOf(counts, 2 * slot);
        }
        sums[slot] += current;
        means[slot] += (double) current / currentCount * currentCount;
        counts[slot] += currentCount;
        current = 0;
        currentCount = 0;
    }

    @Override
    boolean hasValue(int slot) {
        return slot < counts.length && counts[slot] != 0;
    }

    @Override
    Column values(int[] slots, int count) {
        return mean ? means(slots, count) : sums(slots, count);
    }

    private DoubleColumn means(int[] slots, int count) {
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = means[slots[i]] / counts[slots[i]];
        }
        return new DoubleColumn(values);
    }

    private LongColumn sums(int[] slots, int count) {
        var values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = sums[slots[i]];
        }
        return new LongColumn(values);
    }

    @Override
    void clear(int size) {
        var used = Math.min(size, counts.length);
        Arrays.fill(sums, 0, used, 0);
        Arrays.fill(means, 0, used, 0);
        Arrays.fill(counts, 0, used, 0);
    }
}

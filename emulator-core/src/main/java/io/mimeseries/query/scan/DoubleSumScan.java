package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.ColumnStatistics;
import java.util.Arrays;

/**
 * The sum or the mean of doubles, added one by one in order so that the rounding is InfluxDB's. The mean of several series is the mean of their
 * means, each times its count.
 */
final class DoubleSumScan extends ColumnScan {
    private final boolean mean;
    private double current;
    private long currentCount;
    private double[] sums = new double[16];
    private long[] counts = new long[16];

    DoubleSumScan(Windows windows, boolean mean) {
        super(windows);
        this.mean = mean;
    }

    /** Sums of doubles depend on the order of the additions. */
    @Override
    boolean addKnown(ColumnStatistics statistics) {
        return false;
    }

    @Override
    void addRows(LongColumn times, Column values, int from, int to) {
        var column = (DoubleColumn) values;
        if (column.validity() == null) {
            current = sum(current, column.values(), column.offset() + from, column.offset() + to);
            currentCount += to - from;
            return;
        }
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                current += column.at(row);
                currentCount++;
            }
        }
    }

    private static double sum(double start, double[] values, int from, int to) {
        var sum = start;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }

    @Override
    void endWindow(int slot) {
        if (currentCount == 0) {
            return;
        }
        if (slot >= counts.length) {
            sums = Arrays.copyOf(sums, 2 * slot);
            counts = Arrays.copyOf(counts, 2 * slot);
        }
        sums[slot] += mean ? current / currentCount * currentCount : current;
        counts[slot] += currentCount;
        current = 0;
        currentCount = 0;
    }

    @Override
    boolean hasValue(int slot) {
        return slot < counts.length && counts[slot] != 0;
    }

    @Override
    DoubleColumn values(int[] slots, int count) {
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            var slot = slots[i];
            values[i] = mean ? sums[slot] / counts[slot] : sums[slot];
        }
        return new DoubleColumn(values);
    }

    @Override
    void clear(int size) {
        var used = Math.min(size, counts.length);
        Arrays.fill(sums, 0, used, 0);
        Arrays.fill(counts, 0, used, 0);
    }
}

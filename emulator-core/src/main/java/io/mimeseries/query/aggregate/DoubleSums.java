package io.mimeseries.query.aggregate;

import io.mimeseries.column.DoubleColumn;
import java.util.Arrays;

/** Sums and numbers of double values by slot, added one by one in order so that the rounding is InfluxDB's. */
final class DoubleSums {
    private double[] sums = new double[16];
    private long[] counts = new long[16];

    int length() {
        return counts.length;
    }

    long count(int slot) {
        return slot < counts.length ? counts[slot] : 0;
    }

    double sum(int slot) {
        return sums[slot];
    }

    void add(int slot, DoubleColumn column, int from, int to) {
        reserve(slot);
        var values = column.values();
        var end = column.offset() + to;
        double sum = sums[slot];
        if (column.validity() == null) {
            for (int i = column.offset() + from; i < end; i++) {
                sum += values[i];
            }
            counts[slot] += to - from;
        } else {
            long count = 0;
            for (int row = from; row < to; row++) {
                if (!column.isNull(row)) {
                    sum += column.at(row);
                    count++;
                }
            }
            counts[slot] += count;
        }
        sums[slot] = sum;
    }

    void add(int slot, double sum, long count) {
        reserve(slot);
        sums[slot] += sum;
        counts[slot] += count;
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    private void reserve(int slot) {
        if (slot >= counts.length) {
            var length = Slots.grown(counts.length, slot);
            sums = Arrays.copyOf(sums, length);
            counts = Arrays.copyOf(counts, length);
        }
    }
}

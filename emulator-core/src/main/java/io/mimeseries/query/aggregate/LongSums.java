package io.mimeseries.query.aggregate;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import java.util.Arrays;

/** Sums, which wrap, and numbers of long values by slot. */
final class LongSums {
    private long[] sums = new long[16];
    private long[] counts = new long[16];

    int length() {
        return counts.length;
    }

    long count(int slot) {
        return slot < counts.length ? counts[slot] : 0;
    }

    long sum(int slot) {
        return sums[slot];
    }

    void add(int slot, LongColumn column, int from, int to) {
        var values = column.values();
        var end = column.offset() + to;
        long sum = 0;
        long count;
        if (column.validity() == null) {
            for (int i = column.offset() + from; i < end; i++) {
                sum += values[i];
            }
            count = (long) to - from;
        } else {
            for (int row = from; row < to; row++) {
                sum += column.isNull(row) ? 0 : column.at(row);
            }
            count = Nulls.countValues(column, from, to);
        }
        add(slot, sum, count);
    }

    void add(int slot, long sum, long count) {
        if (slot >= counts.length) {
            var length = Slots.grown(counts.length, slot);
            sums = Arrays.copyOf(sums, length);
            counts = Arrays.copyOf(counts, length);
        }
        sums[slot] += sum;
        counts[slot] += count;
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }
}

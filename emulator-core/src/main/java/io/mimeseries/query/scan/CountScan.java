package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.ColumnStatistics;
import java.util.Arrays;

/** The number of values, of every type. */
final class CountScan extends ColumnScan {
    private long current;
    private long[] counts = new long[16];

    CountScan(Windows windows) {
        super(windows);
    }

    @Override
    boolean addKnown(ColumnStatistics statistics) {
        current += statistics.count();
        return true;
    }

    @Override
    void addRows(LongColumn times, Column values, int from, int to) {
        current += Nulls.countValues(values, from, to);
    }

    @Override
    void endWindow(int slot) {
        if (slot >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * slot);
        }
        counts[slot] += current;
        current = 0;
    }

    @Override
    boolean hasValue(int slot) {
        return slot < counts.length && counts[slot] != 0;
    }

    @Override
    LongColumn values(int[] slots, int count) {
        var values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = counts[slots[i]];
        }
        return new LongColumn(values);
    }

    @Override
    void clear(int size) {
        Arrays.fill(counts, 0, Math.min(size, counts.length), 0);
    }
}

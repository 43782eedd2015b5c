package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import java.util.Arrays;

/** The number of values. */
final class CountAggregator implements Aggregator {
    private long[] counts = new long[16];

    @Override
    public ColumnType resultType() {
        return ColumnType.LONG;
    }

    @Override
    public void add(int slot, LongColumn times, Column values, int from, int to) {
        reserve(slot);
        counts[slot] += Nulls.countValues(values, from, to);
    }

    @Override
    public void merge(Aggregator later) {
        var other = ((CountAggregator) later).counts;
        reserve(other.length - 1);
        for (int slot = 0; slot < other.length; slot++) {
            counts[slot] += other[slot];
        }
    }

    @Override
    public boolean hasValue(int slot) {
        return slot < counts.length && counts[slot] != 0;
    }

    @Override
    public LongColumn result(int slots) {
        return new LongColumn(Arrays.copyOf(counts, slots), 0, slots, Slots.validity(this, slots));
    }

    @Override
    public void clear() {
        Arrays.fill(counts, 0);
    }

    private void reserve(int slot) {
        if (slot >= counts.length) {
            counts = Arrays.copyOf(counts, Slots.grown(counts.length, slot));
        }
    }
}

package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;

/** The sum of double values. */
final class DoubleSumAggregator implements Aggregator {
    private final DoubleSums state = new DoubleSums();

    @Override
    public ColumnType resultType() {
        return ColumnType.DOUBLE;
    }

    @Override
    public void add(int slot, LongColumn times, Column values, int from, int to) {
        state.add(slot, (DoubleColumn) values, from, to);
    }

    @Override
    public void merge(Aggregator later) {
        var other = ((DoubleSumAggregator) later).state;
        for (int slot = 0; slot < other.length(); slot++) {
            if (other.count(slot) != 0) {
                state.add(slot, other.sum(slot), other.count(slot));
            }
        }
    }

    @Override
    public boolean hasValue(int slot) {
        return state.count(slot) != 0;
    }

    @Override
    public DoubleColumn result(int slots) {
        var sums = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            sums[slot] = hasValue(slot) ? state.sum(slot) : 0;
        }
        return new DoubleColumn(sums, 0, slots, Slots.validity(this, slots));
    }

    @Override
    public void clear() {
        state.clear();
    }
}

package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;

/**
 * The mean of numbers.
 *
 * <p>InfluxDB computes a mean for every series and then the mean of those means weighted by their counts; the rounding shows in the last digits
 * (vector functions-0035), so a merge here multiplies partial means again instead of adding sums. Merging into a fresh aggregator adds one such
 * level.
 */
final class MeanAggregator implements Aggregator {
    private final boolean ofLongs;
    private final LongSums longs = new LongSums();
    private final DoubleSums doubles = new DoubleSums();
    private final DoubleSums merged = new DoubleSums();
    private boolean isMerged;

    MeanAggregator(boolean ofLongs) {
        this.ofLongs = ofLongs;
    }

    @Override
    public ColumnType resultType() {
        return ColumnType.DOUBLE;
    }

    @Override
    public void add(int slot, LongColumn times, Column values, int from, int to) {
        if (isMerged) {
            throw new IllegalStateException("rows cannot be added after a merge");
        }
        if (ofLongs) {
            longs.add(slot, (LongColumn) values, from, to);
        } else {
            doubles.add(slot, (DoubleColumn) values, from, to);
        }
    }

    @Override
    public void merge(Aggregator later) {
        if (!isMerged) {
            mergeMeans(this);
            isMerged = true;
        }
        mergeMeans((MeanAggregator) later);
    }

    @Override
    public boolean hasValue(int slot) {
        return count(slot) != 0;
    }

    @Override
    public DoubleColumn result(int slots) {
        var means = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            means[slot] = hasValue(slot) ? mean(slot) : 0;
        }
        return new DoubleColumn(means, 0, slots, Slots.validity(this, slots));
    }

    @Override
    public void clear() {
        longs.clear();
        doubles.clear();
        merged.clear();
        isMerged = false;
    }

    private void mergeMeans(MeanAggregator other) {
        for (int slot = 0; slot < other.length(); slot++) {
            var count = other.count(slot);
            if (count != 0) {
                merged.add(slot, other.mean(slot) * count, count);
            }
        }
    }

    private int length() {
        return isMerged ? merged.length() : ofLongs ? longs.length() : doubles.length();
    }

    private long count(int slot) {
        return isMerged ? merged.count(slot) : ofLongs ? longs.count(slot) : doubles.count(slot);
    }

    private double mean(int slot) {
        if (isMerged) {
            return merged.sum(slot) / merged.count(slot);
        }
        return ofLongs ? (double) longs.sum(slot) / longs.count(slot) : doubles.sum(slot) / doubles.count(slot);
    }
}

package io.mimeseries.query.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.Arrays;

/** What all selectors share: where each slot's point came from, and the search for the best row of a run. */
abstract class SelectorState implements Selector {
    /** The order of two values one of which is NaN. */
    static final int UNORDERED = 2;

    private final Choice choice;
    private long[] times = new long[16];
    private int[] rows = new int[16];
    private int[] sources = new int[16];
    private int source;
    private int baseRow;

    SelectorState(Choice choice) {
        this.choice = choice;
        Arrays.fill(rows, -1);
    }

    /** The least row that has the least value. */
    abstract int rowOfLeast(Column values, int from, int to);

    /** The least row that has the greatest value. */
    abstract int rowOfGreatest(Column values, int from, int to);

    /** Compares the values of two rows: negative, 0, positive, or {@link #UNORDERED}. */
    abstract int compareRows(Column values, int row, int other);

    /** Compares the value of a row with the one of a slot. */
    abstract int compareToSlot(Column values, int row, int slot);

    abstract void store(int slot, Column values, int row);

    abstract void grow(int length);

    @Override
    public final void source(int id, int baseRow) {
        source = id;
        this.baseRow = baseRow;
    }

    @Override
    public final void add(int slot, LongColumn times, Column values, int from, int to) {
        var row = pick(times, values, from, to);
        if (row >= 0) {
            offer(slot, times.at(row), values, row, baseRow + row, source);
        }
    }

    @Override
    public final void merge(Aggregator later) {
        var other = (SelectorState) later;
        var values = other.result(other.rows.length);
        for (int slot = 0; slot < other.rows.length; slot++) {
            if (other.hasValue(slot)) {
                offer(slot, other.times[slot], values, slot, other.rows[slot], other.sources[slot]);
            }
        }
    }

    @Override
    public final boolean hasValue(int slot) {
        return slot < rows.length && rows[slot] >= 0;
    }

    @Override
    public final long time(int slot) {
        return times[slot];
    }

    @Override
    public final int row(int slot) {
        return slot < rows.length ? rows[slot] : -1;
    }

    @Override
    public final int source(int slot) {
        return sources[slot];
    }

    @Override
    public final void clear() {
        Arrays.fill(rows, -1);
    }

    private void offer(int slot, long time, Column values, int valueRow, int row, int from) {
        if (slot >= rows.length) {
            reserve(slot);
        }
        if (rows[slot] < 0 || choice.replaces(compareToSlot(values, valueRow, slot), time, times[slot])) {
            times[slot] = time;
            rows[slot] = row;
            sources[slot] = from;
            store(slot, values, valueRow);
        }
    }

    private int pick(LongColumn times, Column values, int from, int to) {
        return switch (choice) {
            case MIN -> rowOfLeast(values, from, to);
            case MAX -> rowOfGreatest(values, from, to);
            case FIRST -> pickFirst(times, values, from, to);
            case LAST -> pickLast(times, values, from, to);
        };
    }

    private int pickFirst(LongColumn times, Column values, int from, int to) {
        var first = from;
        while (first < to && values.isNull(first)) {
            first++;
        }
        if (first == to) {
            return -1;
        }
        var best = first;
        for (int row = first + 1; row < to && times.at(row) == times.at(first); row++) {
            if (!values.isNull(row) && choice.replaces(compareRows(values, row, best), times.at(row), times.at(best))) {
                best = row;
            }
        }
        return best;
    }

    private int pickLast(LongColumn times, Column values, int from, int to) {
        var last = to - 1;
        while (last >= from && values.isNull(last)) {
            last--;
        }
        if (last < from) {
            return -1;
        }
        var first = last;
        while (first > from && times.at(first - 1) == times.at(last)) {
            first--;
        }
        return first == last ? last : pickFirst(times, values, first, last + 1);
    }

    private void reserve(int slot) {
        var length = rows.length;
        var grown = Slots.grown(length, slot);
        times = Arrays.copyOf(times, grown);
        rows = Arrays.copyOf(rows, grown);
        Arrays.fill(rows, length, grown, -1);
        sources = Arrays.copyOf(sources, grown);
        grow(grown);
    }
}

package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.SeriesView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the scans share that choose one point of each window. */
abstract class SelectScan extends ColumnScan {
    final Choice choice;
    /** Whether the series has a point in the current window. */
    boolean found;

    long currentTime;
    private final boolean single;
    private boolean[] seen = new boolean[16];
    private long[] times = new long[16];

    SelectScan(Windows windows, Choice choice) {
        super(windows);
        this.choice = choice;
        this.single = windows.interval() == 0;
    }

    /** Without windows the first or last block that has a value says it all. */
    @Override
    public void read(SeriesView view, int ordinal, @Nullable RowTest test) {
        if (test != null || !single || choice == Choice.MIN || choice == Choice.MAX) {
            super.read(view, ordinal, test);
            return;
        }
        slots.rewind();
        var blocks = view.blockCount();
        for (int i = 0; i < blocks && !found; i++) {
            add(view.block(choice == Choice.FIRST ? i : blocks - 1 - i), ordinal);
        }
        endSeries();
    }

    /** Whether a later point of the series takes the place of the current one; {@code order} is negative if its value is less. */
    final boolean replaces(int order) {
        return switch (choice) {
            case FIRST -> false;
            case LAST -> true;
            case MIN -> order < 0;
            case MAX -> order > 0;
        };
    }

    /** The row of the point to choose, -1 if none has a value. */
    final int pick(Column values, int from, int to) {
        if (choice == Choice.LAST) {
            var last = to - 1;
            while (last >= from && values.isNull(last)) {
                last--;
            }
            return last >= from ? last : -1;
        }
        var first = from;
        while (first < to && values.isNull(first)) {
            first++;
        }
        if (first == to) {
            return -1;
        }
        return switch (choice) {
            case FIRST, LAST -> first;
            case MIN -> least(values, first, to);
            case MAX -> greatest(values, first, to);
        };
    }

    @Override
    final void endWindow(int slot) {
        if (!found) {
            return;
        }
        found = false;
        if (slot >= seen.length) {
            seen = Arrays.copyOf(seen, 2 * slot);
            times = Arrays.copyOf(times, 2 * slot);
            grow(2 * slot);
        }
        if (!seen[slot] || choice.replaces(compareTo(slot), currentTime, times[slot])) {
            seen[slot] = true;
            times[slot] = currentTime;
            store(slot);
        }
    }

    @Override
    final boolean hasValue(int slot) {
        return slot < seen.length && seen[slot];
    }

    @Override
    final long time(int slot) {
        return times[slot];
    }

    @Override
    final void clear(int size) {
        Arrays.fill(seen, 0, Math.min(size, seen.length), false);
    }

    /** The first row that has the least value; {@code from} has one. */
    abstract int least(Column values, int from, int to);

    /** The first row that has the greatest value; {@code from} has one. */
    abstract int greatest(Column values, int from, int to);

    /** The order of the current value and the one of a slot. */
    abstract int compareTo(int slot);

    /** Makes the current value that of a slot. */
    abstract void store(int slot);

    abstract void grow(int length);
}

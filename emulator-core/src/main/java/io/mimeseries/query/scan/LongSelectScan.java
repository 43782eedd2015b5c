package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.ColumnStatistics;
import io.mimeseries.storage.LongStatistics;
import java.util.Arrays;

/** The first, last, least or greatest long. */
final class LongSelectScan extends SelectScan {
    private long current;
    private long[] chosen = new long[16];

    LongSelectScan(Windows windows, Choice choice) {
        super(windows, choice);
    }

    @Override
    boolean addKnown(ColumnStatistics statistics) {
        var known = (LongStatistics) statistics;
        switch (choice) {
            case FIRST -> offer(known.firstAt().time(), known.first());
            case LAST -> offer(known.lastAt().time(), known.last());
            case MIN -> offer(known.minAt().time(), known.min());
            case MAX -> offer(known.maxAt().time(), known.max());
        }
        return true;
    }

    @Override
    void addRows(LongColumn times, Column values, int from, int to) {
        var row = pick(values, from, to);
        if (row >= 0) {
            offer(times.at(row), ((LongColumn) values).at(row));
        }
    }

    private void offer(long time, long value) {
        if (!found || replaces(value < current ? -1 : value > current ? 1 : 0)) {
            found = true;
            currentTime = time;
            current = value;
        }
    }

    @Override
    int least(Column values, int from, int to) {
        var column = (LongColumn) values;
        var array = column.values();
        var offset = column.offset();
        var best = from;
        var least = array[offset + from];
        for (int row = from + 1; row < to; row++) {
            if (array[offset + row] < least && !column.isNull(row)) {
                least = array[offset + row];
                best = row;
            }
        }
        return best;
    }

    @Override
    int greatest(Column values, int from, int to) {
        var column = (LongColumn) values;
        var array = column.values();
        var offset = column.offset();
        var best = from;
        var greatest = array[offset + from];
        for (int row = from + 1; row < to; row++) {
            if (array[offset + row] > greatest && !column.isNull(row)) {
                greatest = array[offset + row];
                best = row;
            }
        }
        return best;
    }

    @Override
    int compareTo(int slot) {
        return current < chosen[slot] ? -1 : current > chosen[slot] ? 1 : 0;
    }

    @Override
    void store(int slot) {
        chosen[slot] = current;
    }

    @Override
    void grow(int length) {
        chosen = Arrays.copyOf(chosen, length);
    }

    @Override
    LongColumn values(int[] slots, int count) {
        var values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = chosen[slots[i]];
        }
        return new LongColumn(values);
    }
}

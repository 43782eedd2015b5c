package io.mimeseries.query.scan;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Points;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.ColumnStatistics;
import io.mimeseries.storage.SeriesView;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate of one column over the series of a group, ascending in time. An object serves any number of groups, one after the other.
 *
 * <p>Like InfluxDB it aggregates every series by itself, window by window, and then adds what came out to the total of the window: the
 * last digit of sums and means depends on that.
 */
public abstract class ColumnScan {
    final WindowSlots slots = new WindowSlots();
    private final Windows windows;
    private final boolean even;
    private final long interval;
    private final boolean single;
    private int slot = -1;
    private long end = Long.MAX_VALUE;

    ColumnScan(Windows windows) {
        this.windows = windows;
        this.even = windows.isEven();
        this.interval = windows.interval();
        this.single = interval == 0;
    }

    /** Reads the blocks of one series. */
    public void read(SeriesView view, int ordinal, @Nullable RowTest test) {
        slots.rewind();
        for (int index = 0; index < view.blockCount(); index++) {
            if (test == null) {
                add(view.block(index), ordinal);
            } else {
                test.apply(view.block(index), ordinal, this);
            }
        }
        endSeries();
    }

    /** Adds the rows of a block, which come after those of the same series before it. */
    final void add(Block block, int ordinal) {
        if (!goTo(block.minTime(), block.maxTime())) {
            var values = block.column(ordinal);
            if (values != null) {
                addRuns(block.times(), values);
            }
            return;
        }
        var statistics = block.statistics(ordinal);
        if (statistics == null || !addKnown(statistics)) {
            var values = block.column(ordinal);
            if (values != null) {
                addRows(block.times(), values, 0, block.size());
            }
        }
    }

    /** Adds rows, at least one, which come after those of the same series before them. */
    final void add(LongColumn times, Column values) {
        if (goTo(times.at(0), times.at(times.size() - 1))) {
            addRows(times, values, 0, times.size());
        } else {
            addRuns(times, values);
        }
    }

    /** True if all of a span of time lies in the window that is current then. */
    private boolean goTo(long first, long last) {
        if (slot < 0 || first >= end) {
            nextWindow(first);
        }
        return single || last < end;
    }

    private void addRuns(LongColumn times, Column values) {
        var array = times.values();
        var offset = times.offset();
        var size = times.size();
        var row = 0;
        while (row < size) {
            if (array[offset + row] >= end) {
                nextWindow(array[offset + row]);
            }
            var to = Windows.endOfRun(times, row, size, end);
            addRows(times, values, row, to);
            row = to;
        }
    }

    private void nextWindow(long time) {
        if (slot >= 0) {
            endWindow(slot);
        }
        long start;
        if (even && slot >= 0 && time - end >= 0 && time - end < interval && end + interval > end) {
            start = end;
            end += interval;
        } else {
            start = windows.startOf(time);
            end = windows.endOf(start);
        }
        slot = slots.slot(start);
    }

    /** Ends the series that is being read. */
    final void endSeries() {
        if (slot >= 0) {
            endWindow(slot);
            slot = -1;
        }
    }

    /** The points of the group, one for each window with a value; the scan then begins anew. */
    public final Points result(boolean ownTimes) {
        var order = slots.inOrder();
        var count = 0;
        for (var candidate : order) {
            if (hasValue(candidate)) {
                order[count++] = candidate;
            }
        }
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = ownTimes ? time(order[i]) : slots.start(order[i]);
        }
        var points = new Points(new LongColumn(times), values(order, count));
        clear(slots.size());
        slots.clear();
        return points;
    }

    /** Adds a whole block of the current window; false if its statistics do not tell. */
    abstract boolean addKnown(ColumnStatistics statistics);

    /** Adds some rows of the current window. */
    abstract void addRows(LongColumn times, Column values, int from, int to);

    /** Adds what the series gave in the current window, if anything, to the total of a slot, and forgets it. */
    abstract void endWindow(int slot);

    abstract boolean hasValue(int slot);

    /** The time of the chosen point, for those that choose one. */
    long time(int slot) {
        return slots.start(slot);
    }

    abstract Column values(int[] slots, int count);

    /** Forgets the totals of the slots below {@code size}. */
    abstract void clear(int size);
}

package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Points;
import io.mimeseries.query.scan.WindowSlots;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.SeriesView;
import java.util.Arrays;

/** How many rows each window has. */
final class WindowCounts {
    private final Windows windows;
    private final WindowSlots slots = new WindowSlots();
    private long[] counts = new long[16];

    WindowCounts(Windows windows) {
        this.windows = windows;
    }

    void read(SeriesView view) {
        slots.rewind();
        for (int at = 0; at < view.blockCount(); at++) {
            read(view.block(at));
        }
    }

    private void read(Block block) {
        var start = windows.startOf(block.minTime());
        var end = windows.endOf(start);
        if (windows.interval() == 0 || block.maxTime() < end) {
            add(start, block.size());
            return;
        }
        var times = block.times();
        var row = 0;
        while (row < times.size()) {
            start = windows.startOf(times.at(row));
            end = windows.endOf(start);
            var to = Windows.endOfRun(times, row, times.size(), end);
            add(start, to - row);
            row = to;
        }
    }

    private void add(long start, int rows) {
        var slot = slots.slot(start);
        if (slot >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(counts.length * 2, slot + 1));
        }
        counts[slot] += rows;
    }

    /** The starts of windows with rows, ascending, and how many they have. */
    Points result() {
        var order = slots.inOrder();
        var starts = new long[order.length];
        var values = new long[order.length];
        for (int at = 0; at < order.length; at++) {
            starts[at] = slots.start(order[at]);
            values[at] = counts[order[at]];
        }
        return new Points(new LongColumn(starts), new LongColumn(values));
    }
}

package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.select.aggregate.Accumulator;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.store.TimeseriesView;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.storage.SortedTimes;
import java.util.ArrayList;
import java.util.List;

/** A timeseries as the only argument, read from its blocks: whole ones by what is known about them, where that tells. */
public final class SeriesInput implements AggregateInput {
    private final List<BlockReader> parts = new ArrayList<>();

    public SeriesInput(TimeseriesView series, TimeRanges ranges) {
        for (int range = 0; range < ranges.size(); range++) {
            var first = Math.max(ranges.first(range), series.floor());
            if (first <= ranges.last(range)) {
                var part = series.rows().between(first, ranges.last(range));
                if (!part.isEmpty()) {
                    parts.add(new BlockReader(part, series.column()));
                }
            }
        }
    }

    @Override
    public void feed(long first, long last, Accumulator accumulator) {
        for (var part : parts) {
            part.feed(first, last, accumulator);
        }
    }

    /** Keeps the block that it decoded last: the next window mostly lies in it, too. */
    private static final class BlockReader {
        private final SeriesView view;
        private final int ordinal;
        private int loaded = -1;
        private LongColumn times = new LongColumn();
        private final Column[] values = {new LongColumn()};
        private boolean present;

        BlockReader(SeriesView view, int ordinal) {
            this.view = view;
            this.ordinal = ordinal;
        }

        void feed(long first, long last, Accumulator accumulator) {
            for (int index = firstEndingFrom(first);
                    index < view.blockCount() && view.block(index).minTime() <= last;
                    index++) {
                var block = view.block(index);
                if (first <= block.minTime() && block.maxTime() <= last) {
                    var known = block.statistics(ordinal);
                    if (known != null && accumulator.addKnown(known)) {
                        continue;
                    }
                }
                load(index);
                if (present) {
                    var from = SortedTimes.firstFrom(times, first);
                    var to = SortedTimes.firstAfter(times, last);
                    if (from < to) {
                        accumulator.add(times, values, from, to);
                    }
                }
            }
        }

        private int firstEndingFrom(long time) {
            var low = 0;
            var high = view.blockCount();
            if (loaded >= 0 && view.block(loaded).minTime() <= time) {
                if (time <= view.block(loaded).maxTime()) {
                    return loaded;
                }
                low = loaded + 1;
            }
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (view.block(middle).maxTime() < time) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void load(int index) {
            if (index == loaded) {
                return;
            }
            var block = view.block(index);
            var column = block.column(ordinal);
            present = column != null;
            if (column != null) {
                values[0] = column;
                times = block.times();
            }
            loaded = index;
        }
    }
}

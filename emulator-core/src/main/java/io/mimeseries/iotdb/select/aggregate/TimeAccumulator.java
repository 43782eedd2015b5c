package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.storage.ColumnStatistics;

/** {@code min_time}, {@code max_time} and {@code time_duration}: the times of the first and the last value. */
final class TimeAccumulator implements Accumulator {
    /** What of the two times is the result. */
    enum Result {
        FIRST,
        LAST,
        DISTANCE
    }

    private final Result wanted;
    private boolean found;
    private long first;
    private long last;

    TimeAccumulator(Result wanted) {
        this.wanted = wanted;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var values = inputs[0];
        var low = from;
        while (low < to && values.isNull(low)) {
            low++;
        }
        if (low == to) {
            return;
        }
        var high = to - 1;
        while (values.isNull(high)) {
            high--;
        }
        add(times.at(low), times.at(high));
    }

    @Override
    public boolean addKnown(ColumnStatistics known) {
        add(known.firstAt().time(), known.lastAt().time());
        return true;
    }

    private void add(long from, long to) {
        first = found ? Math.min(first, from) : from;
        last = found ? Math.max(last, to) : to;
        found = true;
    }

    @Override
    public void finish(ColumnBuilder result) {
        if (!found) {
            result.appendNull();
        } else {
            ((LongColumnBuilder) result)
                    .append(
                            switch (wanted) {
                                case FIRST -> first;
                                case LAST -> last;
                                case DISTANCE -> last - first;
                            });
        }
        found = false;
    }
}

package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.select.aggregate.Accumulator;
import io.mimeseries.storage.SortedTimes;

/** Arguments that were computed before. */
public final class TableInput implements AggregateInput {
    private final LongColumn times;
    private final Column[] columns;

    public TableInput(LongColumn times, Column... columns) {
        this.times = times;
        this.columns = columns.clone();
    }

    @Override
    public void feed(long first, long last, Accumulator accumulator) {
        var from = SortedTimes.firstFrom(times, first);
        var to = SortedTimes.firstAfter(times, last);
        if (from < to) {
            accumulator.add(times, columns, from, to);
        }
    }

    /** Adds rows by their numbers. */
    public void feedRows(int from, int to, Accumulator accumulator) {
        accumulator.add(times, columns, from, to);
    }
}

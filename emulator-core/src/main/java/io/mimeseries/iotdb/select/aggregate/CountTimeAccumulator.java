package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;

/** {@code count_time}: how many rows there are, whatever they hold. */
final class CountTimeAccumulator implements Accumulator {
    private long count;

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        count += to - from;
    }

    @Override
    public void finish(ColumnBuilder result) {
        ((LongColumnBuilder) result).append(count);
        count = 0;
    }
}

package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.storage.ColumnStatistics;

/** {@code count}: how many values there are. */
final class CountAccumulator implements Accumulator {
    private long count;

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        count += Nulls.countValues(inputs[0], from, to);
    }

    @Override
    public boolean addKnown(ColumnStatistics known) {
        count += known.count();
        return true;
    }

    @Override
    public void finish(ColumnBuilder result) {
        ((LongColumnBuilder) result).append(count);
        count = 0;
    }
}

package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.storage.ColumnStatistics;
import io.mimeseries.storage.LongStatistics;

/** {@code min_value}, {@code max_value} and {@code extreme} of whole numbers. */
final class LongChoiceAccumulator implements Accumulator {
    private final Preference preference;
    private boolean found;
    private long chosen;

    LongChoiceAccumulator(Preference preference) {
        this.preference = preference;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var column = (LongColumn) inputs[0];
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                offer(column.at(row));
            }
        }
    }

    @Override
    public boolean addKnown(ColumnStatistics known) {
        var statistics = (LongStatistics) known;
        offer(statistics.min());
        offer(statistics.max());
        return true;
    }

    private void offer(long value) {
        if (!found || preference.prefers(value, chosen)) {
            chosen = value;
            found = true;
        }
    }

    @Override
    public void finish(ColumnBuilder result) {
        if (found) {
            ((LongColumnBuilder) result).append(chosen);
        } else {
            result.appendNull();
        }
        found = false;
    }
}

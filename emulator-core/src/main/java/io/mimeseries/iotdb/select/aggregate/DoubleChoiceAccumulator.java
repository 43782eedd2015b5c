package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;

/** {@code min_value}, {@code max_value} and {@code extreme} of floating-point numbers. */
final class DoubleChoiceAccumulator implements Accumulator {
    private final Preference preference;
    private boolean found;
    private double chosen;

    DoubleChoiceAccumulator(Preference preference) {
        this.preference = preference;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var column = (DoubleColumn) inputs[0];
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                var value = column.at(row);
                if (!found || preference.prefers(value, chosen)) {
                    chosen = value;
                    found = true;
                }
            }
        }
    }

    @Override
    public void finish(ColumnBuilder result) {
        if (found) {
            ((DoubleColumnBuilder) result).append(chosen);
        } else {
            result.appendNull();
        }
        found = false;
    }
}

package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** {@code max_by} and {@code min_by} (1.3): the first argument where the second is greatest or least, even if that is null. */
final class ByAccumulator implements Accumulator {
    private final Preference preference;
    private @Nullable Column best;
    private @Nullable Column result;

    ByAccumulator(Preference preference) {
        this.preference = preference;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var by = inputs[1];
        for (int row = from; row < to; row++) {
            if (!by.isNull(row) && (best == null || prefers(by, row, best))) {
                best = by.slice(row, row + 1);
                result = inputs[0].slice(row, row + 1);
            }
        }
    }

    private boolean prefers(Column by, int row, Column known) {
        return by instanceof DoubleColumn doubles
                ? preference.prefers(doubles.at(row), ((DoubleColumn) known).at(0))
                : preference.prefers(((LongColumn) by).at(row), ((LongColumn) known).at(0));
    }

    @Override
    public void finish(ColumnBuilder out) {
        if (result == null) {
            out.appendNull();
        } else {
            out.appendFrom(result, 0);
        }
        best = null;
        result = null;
    }
}

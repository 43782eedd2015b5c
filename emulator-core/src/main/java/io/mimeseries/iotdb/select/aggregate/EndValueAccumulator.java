package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** {@code first_value} and {@code last_value}, of any type. */
final class EndValueAccumulator implements Accumulator {
    private final boolean first;
    private @Nullable Column chosen;
    private long chosenTime;

    EndValueAccumulator(boolean first) {
        this.first = first;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var values = inputs[0];
        var row = first ? from : to - 1;
        while (row >= from && row < to && values.isNull(row)) {
            row += first ? 1 : -1;
        }
        if (row < from || row >= to) {
            return;
        }
        var time = times.at(row);
        if (chosen == null || (first ? time < chosenTime : time > chosenTime)) {
            chosen = values.slice(row, row + 1);
            chosenTime = time;
        }
    }

    @Override
    public void finish(ColumnBuilder result) {
        if (chosen == null) {
            result.appendNull();
        } else {
            result.appendFrom(chosen, 0);
        }
        chosen = null;
    }
}

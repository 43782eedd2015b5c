package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** The value of the row before, whatever its distance or (1.3) up to a bound. */
final class PreviousFill implements ColumnFill {
    private final long bound;
    private @Nullable Column previous;
    private long previousTime;

    /** @param bound milliseconds, {@link Long#MAX_VALUE} without one */
    PreviousFill(long bound) {
        this.bound = bound;
    }

    @Override
    public Column fill(LongColumn times, Column column) {
        var filled = ColumnBuilder.of(column.type(), column.size());
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                filled.appendFrom(column, row);
                previous = column.slice(row, row + 1);
                previousTime = times.at(row);
            } else if (previous != null && Math.abs(times.at(row) - previousTime) <= bound) {
                filled.appendFrom(previous, 0);
            } else {
                filled.appendNull();
            }
        }
        return filled.build();
    }
}

package io.mimeseries.query.sort;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import java.util.Objects;

/** An order of rows. */
@FunctionalInterface
public interface RowOrder {

    /** True if a row comes before another; false for equals. */
    boolean isBefore(int row, int other);

    /** Ascending by the values of a column, all of which must be there. */
    static RowOrder byValue(Column column) {
        if (column instanceof DoubleColumn doubles) {
            return (row, other) -> doubles.at(row) < doubles.at(other);
        }
        if (column instanceof LongColumn longs) {
            return (row, other) -> longs.at(row) < longs.at(other);
        }
        if (column instanceof BooleanColumn booleans) {
            return (row, other) -> !booleans.at(row) && booleans.at(other);
        }
        var strings = (StringColumn) column;
        return (row, other) ->
                StringOrder.compare(Objects.requireNonNull(strings.at(row)), Objects.requireNonNull(strings.at(other)))
                        < 0;
    }

    /** Ascending by time, and by {@code next} at one time. */
    static RowOrder byTime(LongColumn times, RowOrder next) {
        return (row, other) ->
                times.at(row) != times.at(other) ? times.at(row) < times.at(other) : next.isBefore(row, other);
    }

    /** The opposite order. */
    default RowOrder reversed() {
        return (row, other) -> isBefore(other, row);
    }
}

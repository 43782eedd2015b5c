package io.mimeseries.iotdb;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/**
 * Some rows of a result.
 *
 * @param times one for each row, milliseconds since 1970; zeros in a result without times
 * @param values columns as long as {@code times}
 */
public record RowBatch(LongColumn times, List<Column> values) {
    public RowBatch {
        values = List.copyOf(values);
    }

    public int size() {
        return times.size();
    }
}

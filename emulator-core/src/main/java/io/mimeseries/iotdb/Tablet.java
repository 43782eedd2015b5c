package io.mimeseries.iotdb;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/**
 * Rows for one device in columns.
 *
 * @param device its path as the client sent it, not checked yet
 * @param measurements names as the client sent them
 * @param times in any order, with repetitions: the last row of a time wins
 * @param values one column for each measurement, as long as {@code times}
 */
public record Tablet(
        String device,
        List<String> measurements,
        List<DataType> types,
        LongColumn times,
        List<Column> values,
        boolean aligned) {
    public Tablet {
        measurements = List.copyOf(measurements);
        types = List.copyOf(types);
        values = List.copyOf(values);
    }
}

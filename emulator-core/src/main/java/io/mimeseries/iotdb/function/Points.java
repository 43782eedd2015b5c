package io.mimeseries.iotdb.function;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;

/**
 * Values with times of their own.
 *
 * @param times in the order in which the points were emitted, mostly ascending
 * @param values as long as {@code times}
 */
public record Points(LongColumn times, Column values) {
    public int size() {
        return times.size();
    }
}

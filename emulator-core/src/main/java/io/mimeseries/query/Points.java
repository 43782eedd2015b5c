package io.mimeseries.query;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/**
 * A sequence of points: a time and a value each, and further columns that travel along.
 *
 * @param times without nulls
 * @param values as many as times; a point may have a null value
 * @param aux further columns of the same size
 */
public record Points(LongColumn times, Column values, List<Column> aux) {
    public Points {
        aux = List.copyOf(aux);
    }

    public Points(LongColumn times, Column values) {
        this(times, values, List.of());
    }

    public int size() {
        return times.size();
    }

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive), without copying. */
    public Points slice(int from, int to) {
        return new Points(
                times.slice(from, to),
                values.slice(from, to),
                aux.stream().map(column -> column.slice(from, to)).toList());
    }
}

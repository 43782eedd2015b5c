package io.mimeseries.tdengine;

import io.mimeseries.column.Column;
import java.util.List;

/**
 * Some rows of a result.
 *
 * @param values columns of {@code size} rows each, in the order of the result's columns
 */
public record RowBatch(int size, List<Column> values) {
    public RowBatch {
        values = List.copyOf(values);
    }
}

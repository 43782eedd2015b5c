package io.mimeseries.tdengine.fill;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/**
 * Rows with those that were missing.
 *
 * @param times starts of windows, or times of INTERP
 * @param filled true in rows that were missing
 * @param values as many columns as there were
 */
public record Filled(LongColumn times, BooleanColumn filled, List<Column> values) {
    public Filled {
        values = List.copyOf(values);
    }
}

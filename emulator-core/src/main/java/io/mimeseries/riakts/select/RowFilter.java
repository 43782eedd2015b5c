package io.mimeseries.riakts.select;

import io.mimeseries.riakts.Row;

/** Whether a row is wanted. */
@FunctionalInterface
interface RowFilter {
    boolean accepts(Row row);
}

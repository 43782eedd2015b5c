package io.mimeseries.riakts.store;

import io.mimeseries.riakts.Row;

/** Rows that stand together in the order of their keys. */
@FunctionalInterface
public interface KeyRange {

    /** Negative for a row before the range, 0 for one in it, positive for one behind it. */
    int position(Row row);
}

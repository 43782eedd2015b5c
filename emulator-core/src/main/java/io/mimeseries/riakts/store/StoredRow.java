package io.mimeseries.riakts.store;

import io.mimeseries.riakts.Row;

/**
 * A row in its table.
 *
 * @param writtenAt milliseconds since 1970 by the clock, from which it expires
 */
public record StoredRow(Row row, long writtenAt) {}

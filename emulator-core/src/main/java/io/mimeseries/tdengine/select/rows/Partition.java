package io.mimeseries.tdengine.select.rows;

import io.mimeseries.tdengine.RowBatch;

/**
 * The rows that belong together.
 *
 * @param keys one row: what they have in common
 */
public record Partition(RowBatch keys, RowBatch rows) {}

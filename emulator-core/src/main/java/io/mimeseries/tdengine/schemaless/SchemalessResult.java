package io.mimeseries.tdengine.schemaless;

/**
 * What a schemaless write did.
 *
 * @param affectedRows rows that were written
 * @param totalRows rows that the data had
 */
public record SchemalessResult(long affectedRows, long totalRows) {}

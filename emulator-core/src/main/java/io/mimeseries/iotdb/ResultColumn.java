package io.mimeseries.iotdb;

/**
 * A column that the client sees.
 *
 * @param name shown above it
 * @param source which of {@link RowBatch#values} it shows; columns with one name share one, as the real server sends them once
 */
public record ResultColumn(String name, DataType type, int source) {}

package io.mimeseries.influxdb;

/**
 * One call of {@code /write}.
 *
 * @param retentionPolicy empty for the database's default
 * @param precision {@code u ms s m h}; anything else is nanoseconds, as in 1.6.7
 * @param body line protocol in {@code body[from..to)}
 */
public record WriteRequest(String database, String retentionPolicy, String precision, byte[] body, int from, int to) {}

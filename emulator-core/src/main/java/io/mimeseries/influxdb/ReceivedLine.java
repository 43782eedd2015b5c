package io.mimeseries.influxdb;

/**
 * Line protocol that came some time before it is written.
 *
 * @param text has the line in {@code text[from..to)}
 * @param time when it came, in nanoseconds since 1970-01-01T00:00:00Z: the time of a point without one
 */
public record ReceivedLine(byte[] text, int from, int to, long time) {}

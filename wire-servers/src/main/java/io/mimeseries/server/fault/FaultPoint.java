package io.mimeseries.server.fault;

/**
 * The request that a gate decides about: what the rules of a test can match.
 *
 * @param product such as {@code influxdb}
 * @param operation such as {@code POST /query}
 * @param text the statements of a query, or a description of another call; empty where there is none
 * @param connection the number of the connection within its listener
 */
public record FaultPoint(String product, String operation, String text, long connection) {}

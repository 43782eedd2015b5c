package io.mimeseries.tdengine.window;

/**
 * A length of time.
 *
 * @param amount months where {@code months}, else units of the query's precision
 */
public record Period(long amount, boolean months) {}

package io.mimeseries.server.shadow;

/**
 * What came of the requests so far.
 *
 * @param requests how many were sent to both
 * @param known how many answers differ only in what {@code compat-suite/known-differences} lists
 * @param different how many differ otherwise
 */
public record ShadowCounts(long requests, long known, long different) {}

package io.mimeseries.iotdb.select.window;

/**
 * The rows of one result row.
 *
 * @param first time of the first row that may be in it
 * @param last time of the last row that may be in it
 * @param shown the time of the result row
 */
public record TimeWindow(long first, long last, long shown) {}

package io.mimeseries.iotdb.select.window;

/** Consecutive rows, from the first to the one behind the last. */
public record RowWindow(int from, int to) {}

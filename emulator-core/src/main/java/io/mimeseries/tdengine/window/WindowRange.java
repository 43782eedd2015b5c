package io.mimeseries.tdengine.window;

/**
 * A window and its rows.
 *
 * @param from the first row
 * @param to behind the last row
 * @param start {@code _wstart}
 * @param end {@code _wend}
 */
public record WindowRange(int from, int to, long start, long end) {}

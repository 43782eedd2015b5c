package io.mimeseries.lineprotocol;

/** What servers that take line protocol differ in: the lines that are not plain, and what plain lines may hold. */
public interface LineDialect {

    /**
     * Adds what a line holds, if it holds anything, and returns where it ends. What is malformed is added as such, or ends the scan by an exception.
     *
     * @param unit what timestamps are multiplied by
     * @param defaultTime of points without a timestamp
     */
    int scanLine(byte[] buffer, int from, int limit, long unit, long defaultTime, PointBatch batch);

    /** Adds a number with an exponent or many digits, if the bytes are one; false leaves the line to {@link #scanLine}. */
    boolean number(PointBatch batch, Word name, byte[] buffer, int from, int to);

    /** Whether a key without escapes, which ends before a blank, is valid; false leaves the line to {@link #scanLine}. */
    boolean isPlainKey(byte[] buffer, int from, int end);

    /** Whether a point may have this time, after the multiplication; false leaves the line to {@link #scanLine}. */
    boolean takesTime(long time);

    /** Whether a line goes on behind a line end within quotes. */
    boolean stringsHaveLineEnds();
}

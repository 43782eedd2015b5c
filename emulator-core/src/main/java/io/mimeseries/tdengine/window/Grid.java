package io.mimeseries.tdengine.window;

/** The windows of INTERVAL, without rows: where they start and end. Days and longer follow the session's zone. */
public interface Grid {

    /** The start of the first window that contains the time. */
    long firstStart(long time);

    /** The start of the window after the one that starts here. */
    long next(long start);

    /** Behind the window that starts here: its {@code _wend}. */
    long endOf(long start);
}

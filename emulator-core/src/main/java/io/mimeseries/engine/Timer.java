package io.mimeseries.engine;

/** A task that waits for its time in {@link Timers}. */
public interface Timer {

    /** Takes it back; a run that has begun goes on. Does nothing if it has run or was taken back before. */
    void cancel();
}

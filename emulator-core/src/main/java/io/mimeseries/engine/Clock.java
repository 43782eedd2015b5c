package io.mimeseries.engine;

import java.time.Instant;

/** The only source of data time: {@code now()}, default timestamps, retention, expiry. Safe for use by many threads. */
public interface Clock {

    /** The current time to the nanosecond. */
    Instant now();

    /** The current time in nanoseconds since 1970-01-01T00:00:00Z. */
    default long nanoseconds() {
        var now = now();
        return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
    }

    /** False for a clock that stands until it is moved. */
    default boolean runs() {
        return true;
    }

    /** What it shows, for {@link #restore}. */
    default ClockReading reading() {
        return ClockReading.FOLLOWING;
    }

    /**
     * Shows what this clock or another showed once, without passing through the times between, and goes on from there if that one did. A
     * clock that cannot be moved, or that cannot do what the other did, stays as it is.
     */
    default void restore(ClockReading reading) {}

    /** Tells a listener of all moves by hand from here on; a clock that cannot be moved has nothing to tell. */
    default void addListener(ClockListener listener) {}

    default void removeListener(ClockListener listener) {}

    /** The time of the machine. */
    static Clock system() {
        return SystemClock.INSTANCE;
    }
}

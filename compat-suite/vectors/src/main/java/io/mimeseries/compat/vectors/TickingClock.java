package io.mimeseries.compat.vectors;

import io.mimeseries.engine.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that shows a later millisecond at each look. The real servers took a millisecond for a statement, so that rows written at
 * {@code now()} by two of them differ in the recordings.
 */
public final class TickingClock implements Clock {
    private final AtomicLong milliseconds;

    /** A clock that begins with the time of the machine. */
    public TickingClock() {
        this(Clock.system().now());
    }

    public TickingClock(Instant start) {
        milliseconds = new AtomicLong(start.toEpochMilli());
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(milliseconds.incrementAndGet());
    }
}

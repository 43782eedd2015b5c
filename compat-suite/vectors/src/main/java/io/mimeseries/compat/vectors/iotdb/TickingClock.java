package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.engine.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that shows a later millisecond at each look. The real server took a millisecond for a statement, so that rows written at
 * {@code now()} by two of them differ in the recordings.
 */
public final class TickingClock implements Clock {
    private final AtomicLong milliseconds = new AtomicLong(Clock.system().now().toEpochMilli());

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(milliseconds.incrementAndGet());
    }
}

package io.mimeseries.engine;

import java.time.Instant;

/** The one place that reads the time of the machine. */
enum SystemClock implements Clock {
    INSTANCE;

    @Override
    public Instant now() {
        return Instant.now();
    }
}

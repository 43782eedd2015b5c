package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.ManualClock;
import java.time.Instant;

/** What a server under test goes by: the time of the machine, or a manual clock for as long as a test has asked for one. */
final class TestClock implements Clock {
    /** Where a manual clock stands when a test begins. */
    static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private final ManualClock manual = new ManualClock(START);
    private volatile boolean isManual;

    @Override
    public Instant now() {
        return isManual ? manual.now() : Clock.system().now();
    }

    ManualClock useManual() {
        isManual = true;
        return manual;
    }

    void use(boolean manually, Instant at) {
        manual.set(at);
        isManual = manually;
    }

    boolean isManual() {
        return isManual;
    }

    Instant manualNow() {
        return manual.now();
    }
}

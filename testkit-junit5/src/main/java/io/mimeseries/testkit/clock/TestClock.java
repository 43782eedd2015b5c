package io.mimeseries.testkit.clock;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.ClockListener;
import io.mimeseries.engine.ClockListeners;
import io.mimeseries.engine.ClockReading;
import io.mimeseries.engine.ManualClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a server under test goes by: the time of the machine, or a manual clock for as long as a test has asked for one. */
public final class TestClock implements Clock {
    /** Where a manual clock stands when a test begins. */
    public static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private final ManualClock manual = new ManualClock(START);
    private final ClockListeners listeners = new ClockListeners();
    private volatile boolean isManual;

    public TestClock() {
        manual.addListener(new ManualMoves());
    }

    @Override
    public Instant now() {
        return isManual ? manual.now() : Clock.system().now();
    }

    @Override
    public boolean runs() {
        return !isManual;
    }

    @Override
    public ClockReading reading() {
        return isManual ? manual.reading() : ClockReading.FOLLOWING;
    }

    @Override
    public void restore(ClockReading reading) {
        use(!reading.runs(), reading.shown() == null ? manual.now() : reading.shown());
    }

    @Override
    public void addListener(ClockListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ClockListener listener) {
        listeners.remove(listener);
    }

    public ManualClock useManual() {
        if (!isManual) {
            isManual = true;
            listeners.moved();
        }
        return manual;
    }

    /** Goes to a time without passing through those between. */
    public void use(boolean manually, Instant at) {
        isManual = false;
        manual.set(at);
        isManual = manually;
        listeners.moved();
    }

    public boolean isManual() {
        return isManual;
    }

    public Instant manualNow() {
        return manual.now();
    }

    /** Moves of the manual clock, which count while it is the one in use. */
    private final class ManualMoves implements ClockListener {
        @Override
        public @Nullable Instant next() {
            return isManual ? listeners.next() : null;
        }

        @Override
        public void moved() {
            if (isManual) {
                listeners.moved();
            }
        }
    }
}

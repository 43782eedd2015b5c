package io.mimeseries.engine;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock that stands until it is set or advanced. On its way to a later time it stops wherever something is due, such as a run of a
 * continuous query; all of that has happened when the call returns. Safe for use by many threads.
 */
public final class ManualClock implements Clock {
    private final ClockListeners listeners = new ClockListeners();
    private volatile Instant now;

    public ManualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    public synchronized void set(Instant instant) {
        listeners.passThrough(now, instant, this::show);
        show(instant);
        listeners.moved();
    }

    /** Moves the clock; a negative duration moves it back. */
    public synchronized void advance(Duration by) {
        set(now.plus(by));
    }

    private void show(Instant instant) {
        now = instant;
    }

    @Override
    public boolean runs() {
        return false;
    }

    @Override
    public ClockReading reading() {
        return new ClockReading(now, false);
    }

    @Override
    public synchronized void restore(ClockReading reading) {
        if (reading.shown() != null) {
            show(reading.shown());
            listeners.moved();
        }
    }

    @Override
    public void addListener(ClockListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ClockListener listener) {
        listeners.remove(listener);
    }
}

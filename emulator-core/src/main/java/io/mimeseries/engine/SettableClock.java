package io.mimeseries.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs with another one or stands, and can be moved while either. On its way to a later time it stops wherever something is
 * due; all of that has happened when the call returns. Safe for use by many threads.
 */
public final class SettableClock implements Clock {
    private final Clock source;
    private final Reading start;
    private final ClockListeners listeners = new ClockListeners();
    private volatile Reading reading;

    /** What the clock showed, and what the source showed then; without the latter the clock stands. */
    private record Reading(Instant shown, @Nullable Instant sourceThen) {
        boolean follows() {
            return shown.equals(sourceThen);
        }
    }

    private SettableClock(Clock source, Reading start) {
        this.source = source;
        this.start = start;
        this.reading = start;
    }

    /** A clock that shows what its source shows, until it is moved. */
    public static SettableClock following(Clock source) {
        var now = source.now();
        return new SettableClock(source, new Reading(now, now));
    }

    /** A clock that shows {@code start} now and runs on. */
    public static SettableClock startingAt(Instant start, Clock source) {
        return new SettableClock(source, new Reading(start, source.now()));
    }

    /** A clock that stands at {@code start}. */
    public static SettableClock frozenAt(Instant start, Clock source) {
        return new SettableClock(source, new Reading(start, null));
    }

    @Override
    public Instant now() {
        return shown(reading);
    }

    public boolean isFrozen() {
        return reading.sourceThen() == null;
    }

    @Override
    public boolean runs() {
        return !isFrozen();
    }

    /** Shows {@code now} from here on, standing or running. */
    public synchronized void set(Instant now, boolean frozen) {
        passThrough(now);
        show(new Reading(now, frozen ? null : source.now()));
    }

    /** Moves the clock; a negative duration moves it back. */
    public synchronized void advance(Duration by) {
        var old = reading;
        passThrough(shown(old).plus(by));
        show(new Reading(old.shown().plus(by), old.sourceThen()));
    }

    /**
     * Goes back to how the clock was made: one that followed its source follows it again, one that started at an instant starts there
     * anew.
     */
    public synchronized void reset() {
        show(start.follows() || start.sourceThen() == null ? start : new Reading(start.shown(), source.now()));
    }

    @Override
    public ClockReading reading() {
        var at = reading;
        return at.follows() ? ClockReading.FOLLOWING : new ClockReading(shown(at), at.sourceThen() != null);
    }

    @Override
    public synchronized void restore(ClockReading earlier) {
        var now = source.now();
        var shown = earlier.shown() == null ? now : earlier.shown();
        show(new Reading(shown, earlier.runs() ? now : null));
    }

    /** Stands wherever something is due, so that it sees the time that it was due at. */
    private void passThrough(Instant to) {
        listeners.passThrough(now(), to, instant -> reading = new Reading(instant, null));
    }

    private void show(Reading changed) {
        reading = changed;
        listeners.moved();
    }

    private Instant shown(Reading at) {
        var then = at.sourceThen();
        return then == null ? at.shown() : at.shown().plus(Duration.between(then, source.now()));
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

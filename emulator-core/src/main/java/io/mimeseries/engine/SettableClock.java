package io.mimeseries.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that runs with another one or stands, and can be moved while either. Safe for use by many threads. */
public final class SettableClock implements Clock {
    private final Clock source;
    private final Reading start;
    private final AtomicReference<Reading> reading;

    /** What the clock showed, and what the source showed then; without the latter the clock stands. */
    private record Reading(Instant shown, @Nullable Instant sourceThen) {}

    private SettableClock(Clock source, Reading start) {
        this.source = source;
        this.start = start;
        this.reading = new AtomicReference<>(start);
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
        return shown(reading.get());
    }

    public boolean isFrozen() {
        return reading.get().sourceThen() == null;
    }

    /** Shows {@code now} from here on, standing or running. */
    public void set(Instant now, boolean frozen) {
        reading.set(new Reading(now, frozen ? null : source.now()));
    }

    /** Moves the clock; a negative duration moves it back. */
    public void advance(Duration by) {
        reading.updateAndGet(old -> new Reading(old.shown().plus(by), old.sourceThen()));
    }

    /**
     * Goes back to how the clock was made: one that followed its source follows it again, one that started at an instant starts there
     * anew.
     */
    public void reset() {
        var follows = start.shown().equals(start.sourceThen());
        reading.set(follows || start.sourceThen() == null ? start : new Reading(start.shown(), source.now()));
    }

    private Instant shown(Reading at) {
        var then = at.sourceThen();
        return then == null ? at.shown() : at.shown().plus(Duration.between(then, source.now()));
    }
}

package io.mimeseries.engine;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Those that a clock tells of its moves. Safe for use by many threads. */
public final class ClockListeners implements ClockListener {
    private final List<ClockListener> listeners = new CopyOnWriteArrayList<>();

    public void add(ClockListener listener) {
        listeners.add(listener);
    }

    public void remove(ClockListener listener) {
        listeners.remove(listener);
    }

    /** The earliest time that any of them waits for. */
    @Override
    public @Nullable Instant next() {
        Instant earliest = null;
        for (var listener : listeners) {
            var next = listener.next();
            if (next != null && (earliest == null || next.isBefore(earliest))) {
                earliest = next;
            }
        }
        return earliest;
    }

    @Override
    public void moved() {
        for (var listener : listeners) {
            listener.moved();
        }
    }

    /** Shows the times between that somebody waits for, one by one and in order, but not {@code to} itself. */
    void passThrough(Instant from, Instant to, Consumer<Instant> show) {
        for (var next = next(); next != null && next.isBefore(to); next = next()) {
            show.accept(next.isBefore(from) ? from : next);
            moved();
        }
    }
}

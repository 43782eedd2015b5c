package io.mimeseries.server.fault;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.ClockListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A request that waits: until the time is over by the machine or by a clock that is moved, whichever comes first, or it is woken. */
final class Pause implements ClockListener {
    private final Clock clock;
    private final Wire wire;
    private final long nanoseconds;
    private final Instant due;
    private final Thread waiting = Thread.currentThread();
    private volatile boolean over;
    private volatile boolean cut;

    Pause(Clock clock, Wire wire, Duration delay) {
        this.clock = clock;
        this.wire = wire;
        nanoseconds = delay.toNanos();
        due = clock.now().plus(delay);
    }

    /** Waits on the thread that made it; false if the request is to be forgotten. */
    boolean await() {
        long start = System.nanoTime();
        wire.onCut(this::wake);
        clock.addListener(this);
        try {
            for (long left = nanoseconds; left > 0 && !over && wire.isOpen(); left = left(start)) {
                LockSupport.parkNanos(this, left);
                if (Thread.currentThread().isInterrupted()) {
                    cut = true;
                    break;
                }
            }
        } finally {
            clock.removeListener(this);
            wire.onCut(() -> {});
        }
        return !cut && wire.isOpen();
    }

    private long left(long start) {
        return nanoseconds - (System.nanoTime() - start);
    }

    /** Ends the wait; the request goes on, or is forgotten. */
    void end(boolean forgotten) {
        cut = forgotten;
        over = true;
        wake();
    }

    private void wake() {
        LockSupport.unpark(waiting);
    }

    @Override
    public @Nullable Instant next() {
        return over ? null : due;
    }

    @Override
    public void moved() {
        if (!clock.now().isBefore(due)) {
            over = true;
            wake();
        }
    }
}

package io.mimeseries.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that the emulator's clock sets off, one at a time and in the order of the times that they are due at.
 *
 * <p>A clock that is moved by hand runs what falls due on the way before the move returns, on the thread that moves it; what falls due
 * while the clock runs is run by one daemon thread, which exists from the first such task on. Safe for use by many threads, from within
 * tasks too. What a task throws goes to the uncaught exception handler of the thread that runs it; it keeps no other task from running.
 */
public final class Timers implements AutoCloseable {
    private static final long LONGEST_WAIT = TimeUnit.HOURS.toNanos(1);

    private final Clock clock;
    /** Held while a task runs. */
    private final ReentrantLock firing = new ReentrantLock();
    /** Guards what follows. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable ClockListener listener;
    private @Nullable Thread thread;
    private boolean closed;

    public Timers(Clock clock) {
        this.clock = clock;
    }

    /** Runs a task once, when the clock shows {@code due} or later. */
    public Timer at(Instant due, Runnable task) {
        return add(new Entry(due, null, null, task));
    }

    /** Runs a task again and again, for the first time after one period. Periods that were missed are not made up for. */
    public Timer every(Duration period, Runnable task) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("no period: " + period);
        }
        return add(new Entry(clock.now().plus(period), null, period, task));
    }

    /**
     * Ends a wait, by the machine's time or by the clock's, whichever comes first: somebody who waits must not hang because a test has
     * stopped the clock.
     */
    public Timer timeout(Duration delay, Runnable task) {
        return add(new Entry(clock.now().plus(delay), Clock.system().now().plus(delay), null, task));
    }

    /** Forgets all tasks and waits for the one that runs, unless it is that which calls. */
    public void clear() {
        firing.lock();
        try {
            lock.lock();
            try {
                entries.clear();
            } finally {
                lock.unlock();
            }
        } finally {
            firing.unlock();
        }
    }

    /** Forgets all tasks and takes no more; does not wait for one that runs. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            entries.clear();
            if (listener != null) {
                clock.removeListener(listener);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Timer add(Entry entry) {
        lock.lock();
        try {
            if (!closed) {
                entries.add(entry);
                listen();
                wake();
            }
        } finally {
            lock.unlock();
        }
        return new Handle(this, entry);
    }

    private void remove(Entry entry) {
        lock.lock();
        try {
            entries.remove(entry);
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        if (listener == null) {
            listener = new Moves(this);
            clock.addListener(listener);
        }
    }

    /** Lets the thread look at the tasks again; starts it if there is one that it has to wait for. */
    private void wake() {
        changed.signalAll();
        if (thread == null && !closed && untilNext() < Long.MAX_VALUE) {
            thread = new Thread(this::waitAndRun, "mimeseries-timers");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void waitAndRun() {
        while (awaitNext()) {
            runDue();
        }
    }

    /** Returns when a task may be due, or false when there will be none any more. */
    private boolean awaitNext() {
        lock.lock();
        try {
            for (var wait = untilNext(); !closed && wait > 0; wait = untilNext()) {
                try {
                    changed.awaitNanos(Math.min(wait, LONGEST_WAIT));
                } catch (InterruptedException e) {
                    // meant for a task that has ended: the thread itself ends by close() alone
                }
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds of machine time, {@link Long#MAX_VALUE} if only a move of the clock can make a task due. */
    private long untilNext() {
        var shortest = Long.MAX_VALUE;
        for (var entry : entries) {
            if (clock.runs()) {
                shortest = Math.min(shortest, nanoseconds(clock.now(), entry.due));
            }
            if (entry.deadline != null) {
                shortest = Math.min(shortest, nanoseconds(Clock.system().now(), entry.deadline));
            }
        }
        return shortest;
    }

    private static long nanoseconds(Instant from, Instant to) {
        var duration = Duration.between(from, to);
        return duration.compareTo(Duration.ofNanos(LONGEST_WAIT)) > 0 ? LONGEST_WAIT : duration.toNanos();
    }

    private @Nullable Instant next() {
        lock.lock();
        try {
            var first = first();
            return first == null ? null : first.due;
        } finally {
            lock.unlock();
        }
    }

    private void moved() {
        runDue();
        lock.lock();
        try {
            wake();
        } finally {
            lock.unlock();
        }
    }

    private void runDue() {
        firing.lock();
        try {
            for (var task = takeDue(); task != null; task = takeDue()) {
                run(task);
            }
        } finally {
            firing.unlock();
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private @Nullable Runnable takeDue() {
        lock.lock();
        try {
            var now = clock.now();
            var entry = first();
            if (entry == null || entry.due.isAfter(now)) {
                entry = overdue();
            }
            if (entry == null) {
                return null;
            }
            entries.remove(entry);
            if (entry.period != null) {
                entries.add(entry.after(now));
            }
            return entry.task;
        } finally {
            lock.unlock();
        }
    }

    /** The earliest task, the oldest of several. */
    private @Nullable Entry first() {
        Entry first = null;
        for (var entry : entries) {
            if (first == null || entry.due.isBefore(first.due)) {
                first = entry;
            }
        }
        return first;
    }

    /** A wait that has ended by the machine's time. */
    private @Nullable Entry overdue() {
        for (var entry : entries) {
            if (entry.deadline != null && !entry.deadline.isAfter(Clock.system().now())) {
                return entry;
            }
        }
        return null;
    }

    /** A task to come. */
    private static final class Entry {
        private Instant due;
        private final @Nullable Instant deadline;
        private final @Nullable Duration period;
        private final Runnable task;

        Entry(Instant due, @Nullable Instant deadline, @Nullable Duration period, Runnable task) {
            this.due = due;
            this.deadline = deadline;
            this.period = period;
            this.task = task;
        }

        /** The same for the first of its periods that ends after a time. */
        Entry after(Instant now) {
            if (period != null) {
                var periods = Duration.between(due, now).dividedBy(period) + 1;
                due = due.plus(period.multipliedBy(periods));
            }
            return this;
        }
    }

    private record Handle(Timers timers, Entry entry) implements Timer {
        @Override
        public void cancel() {
            timers.remove(entry);
        }
    }

    private record Moves(Timers timers) implements ClockListener {
        @Override
        public @Nullable Instant next() {
            return timers.next();
        }

        @Override
        public void moved() {
            timers.moved();
        }
    }
}

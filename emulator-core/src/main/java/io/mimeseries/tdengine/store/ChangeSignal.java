package io.mimeseries.tdengine.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who wait for a change of the state. It costs a change nothing while nobody waits. Safe for use by many threads.
 *
 * <p>Who waits says so first ({@link #begin}), then looks at the state, then waits: no change can be missed between.
 */
public final class ChangeSignal {
    private final AtomicInteger waiting = new AtomicInteger();
    /** Not a monitor: a virtual thread that waits in one keeps its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private long changes;

    /** Wakes all who wait. */
    public void changed() {
        if (waiting.get() > 0) {
            lock.lock();
            try {
                changes++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Somebody begins to look for something. */
    public Wait begin() {
        waiting.incrementAndGet();
        return new Wait();
    }

    /** Somebody who looks, and waits for changes where there was nothing to see; used by one thread. */
    public final class Wait implements AutoCloseable {
        private Wait() {}

        /** To be taken before a look at the state. */
        public long changesSoFar() {
            lock.lock();
            try {
                return changes;
            } finally {
                lock.unlock();
            }
        }

        /** Returns when there were more changes than {@code seen}. */
        public void awaitMoreThan(long seen) throws InterruptedException {
            lock.lock();
            try {
                while (changes == seen) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            waiting.decrementAndGet();
        }
    }
}

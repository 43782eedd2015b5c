package io.mimeseries.server.tdengine.tmq;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Polls of one connection, one after the other on a thread of their own, so that the connection is read meanwhile. As in the real adapter
 * one more poll may wait; it gives way to the next one and is never answered.
 */
final class Poller {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Runnable waiting;
    private @Nullable Thread thread;
    private boolean ended;

    void add(Runnable poll) {
        lock.lock();
        try {
            waiting = poll;
            changed.signal();
            if (thread == null && !ended) {
                thread = new Thread(this::run, "mimeseries-tmq");
                thread.setDaemon(true);
                thread.start();
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        for (var poll = next(); poll != null; poll = next()) {
            poll.run();
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            while (waiting == null && !ended) {
                try {
                    changed.await();
                } catch (InterruptedException e) {
                    return null;
                }
            }
            var next = ended ? null : waiting;
            waiting = null;
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** No more of them; one that has begun ends with its consumer. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}

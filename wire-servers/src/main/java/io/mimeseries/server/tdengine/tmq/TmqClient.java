package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.SocketException;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import io.mimeseries.tdengine.subscription.Consumer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a connection has: its consumer and the one message that it holds. Safe for use by many threads. */
final class TmqClient {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Consumer consumer;
    private @Nullable Duration autoCommit;
    private Instant nextCommit = Instant.MIN;
    private boolean unsubscribed;
    private boolean closed;
    private @Nullable HeldMessage held;
    private long lastId;

    Consumer consumer() {
        lock.lock();
        try {
            if (consumer == null) {
                throw SocketException.of("tmq not init");
            }
            return consumer;
        } finally {
            lock.unlock();
        }
    }

    /** A consumer that has left its group, to come again with other topics; null if there is none yet. */
    @Nullable
    Consumer idle() {
        lock.lock();
        try {
            if (consumer != null && !unsubscribed) {
                throw SocketException.of("tmq should have unsubscribed first");
            }
            return consumer;
        } finally {
            lock.unlock();
        }
    }

    /** @param interval from one commit to the next, null for none */
    void subscribed(Consumer joined, @Nullable Duration interval) {
        lock.lock();
        try {
            if (closed) {
                joined.close();
            }
            consumer = joined;
            autoCommit = interval;
            unsubscribed = false;
        } finally {
            lock.unlock();
        }
    }

    void resubscribed() {
        lock.lock();
        try {
            unsubscribed = false;
        } finally {
            lock.unlock();
        }
    }

    void unsubscribed() {
        lock.lock();
        try {
            unsubscribed = true;
            held = null;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is time to commit; it is then time again one interval later. */
    boolean mustCommit(Instant now) {
        lock.lock();
        try {
            if (autoCommit == null || !now.isAfter(nextCommit)) {
                return false;
            }
            nextCommit = now.plus(autoCommit);
            return true;
        } finally {
            lock.unlock();
        }
    }

    HeldMessage hold(ConsumedMessage message) {
        lock.lock();
        try {
            var next = new HeldMessage(++lastId, message);
            held = next;
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Null if there is none. */
    @Nullable
    HeldMessage held() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    /** @param otherwise what is said of another message */
    HeldMessage held(long id, String otherwise) {
        consumer();
        var message = held();
        if (message == null) {
            throw SocketException.of("message has been freed");
        }
        if (message.id() != id) {
            throw SocketException.of(otherwise);
        }
        return message;
    }

    void close() {
        Consumer ended;
        lock.lock();
        try {
            closed = true;
            held = null;
            ended = consumer;
        } finally {
            lock.unlock();
        }
        if (ended != null) {
            ended.close();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}

package io.mimeseries.tdengine.store;

import io.mimeseries.engine.Clock;
import io.mimeseries.storage.Generation;
import io.mimeseries.tdengine.consumer.ConsumerGroups;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Databases and their rows under one lock: a reader sees all of a statement or nothing of it. */
public final class TDengineStore {
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Generation generation = new Generation();
    private Databases databases = new Databases(generation);
    private Topics topics = Topics.NONE;
    private final ChangeSignal changes = new ChangeSignal();
    private ConsumerGroups groups = ConsumerGroups.NONE;
    private volatile long nextExpiry = Long.MAX_VALUE;

    public TDengineStore(Clock clock) {
        this.clock = clock;
    }

    /** Looks at the state, together with other readers but with no writer. What it returns must not need the lock any more. */
    public <T> T read(Function<StoreView, T> reader) {
        expire();
        lock.readLock().lock();
        try {
            return reader.apply(new StoreView(databases, topics, groups, now()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes the state, alone. What the function has changed stays when it throws, as in the real server. */
    public <T> T update(Function<StoreUpdate, T> change) {
        lock.writeLock().lock();
        try {
            databases = databases.writable(generation);
            var now = now();
            databases.at(now);
            databases.removeExpired();
            var update = new StoreUpdate(databases, topics, groups, now);
            try {
                return change.apply(update);
            } finally {
                topics = update.topics();
                groups = update.groups();
                nextExpiry = databases.nextExpiry();
            }
        } finally {
            lock.writeLock().unlock();
            changes.changed();
        }
    }

    /** Is told of each change. */
    public ChangeSignal changes() {
        return changes;
    }

    /** Tables with a TTL vanish when somebody looks, so that no timer is needed. */
    private void expire() {
        if (nextExpiry <= now()) {
            update(update -> update);
        }
    }

    private long now() {
        return clock.now().toEpochMilli();
    }

    /** The state at this moment, in constant time. */
    public Snapshot snapshot() {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            return new Snapshot(databases, topics, groups);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Goes back to a snapshot of this or another store, in constant time; the snapshot stays usable. */
    public void restore(Snapshot snapshot) {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            databases = snapshot.databases;
            topics = snapshot.topics;
            groups = snapshot.groups;
            nextExpiry = databases.nextExpiry();
        } finally {
            lock.writeLock().unlock();
            changes.changed();
        }
    }

    /** An immutable state of a store. */
    public static final class Snapshot {
        private final Databases databases;
        private final Topics topics;
        private final ConsumerGroups groups;

        private Snapshot(Databases databases, Topics topics, ConsumerGroups groups) {
            this.databases = databases;
            this.topics = topics;
            this.groups = groups;
        }
    }
}

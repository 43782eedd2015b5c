package io.mimeseries.iotdb.store;

import io.mimeseries.engine.Clock;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.Templates;
import io.mimeseries.storage.Generation;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;

/** Timeseries and their rows under one lock: a reader sees all of a write or nothing of it. */
public final class IotDbStore {
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Generation generation = new Generation();
    private SchemaTree tree = SchemaTree.create(generation);
    private Templates templates = Templates.NONE;
    private volatile boolean readOnly;

    public IotDbStore(Clock clock) {
        this.clock = clock;
    }

    /** Looks at the state, together with other readers but with no writer. What it returns must not need the lock any more. */
    public <T> T read(Function<StoreView, T> reader) {
        return read(path -> true, reader);
    }

    /** The same for somebody who may know of some timeseries only. */
    public <T> T read(Predicate<FullPath> visible, Function<StoreView, T> reader) {
        lock.readLock().lock();
        try {
            return reader.apply(new StoreView(tree, templates, now(), visible));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes the state, alone. What the function has changed stays when it throws, as in the real server. */
    public <T> T update(Function<StoreUpdate, T> change) {
        lock.writeLock().lock();
        try {
            tree = tree.writable(generation);
            var update = new StoreUpdate(tree, templates, now(), readOnly);
            try {
                return change.apply(update);
            } finally {
                templates = update.templates();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private long now() {
        return clock.now().toEpochMilli();
    }

    /** Whether timeseries and rows can be looked at but not be changed. */
    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean changed) {
        readOnly = changed;
    }

    /** The state at this moment, in constant time. */
    public Snapshot snapshot() {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            return new Snapshot(tree, templates, readOnly);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Goes back to a snapshot of this or another store, in constant time; the snapshot stays usable. */
    public void restore(Snapshot snapshot) {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            tree = snapshot.tree;
            templates = snapshot.templates;
            readOnly = snapshot.readOnly;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** An immutable state of a store. */
    public static final class Snapshot {
        private final SchemaTree tree;
        private final Templates templates;
        private final boolean readOnly;

        private Snapshot(SchemaTree tree, Templates templates, boolean readOnly) {
            this.tree = tree;
            this.templates = templates;
            this.readOnly = readOnly;
        }
    }
}

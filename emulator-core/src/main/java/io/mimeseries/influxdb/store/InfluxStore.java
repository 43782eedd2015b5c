package io.mimeseries.influxdb.store;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.lineprotocol.LineScanner;
import io.mimeseries.lineprotocol.Precision;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.storage.Generation;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of one server: what it knows and what it holds, under one lock. Lines are read outside of it; the points of a request
 * are stored under it, so that a reader sees all of them or none.
 */
public final class InfluxStore {
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final WriteBuffers buffers = new WriteBuffers();

    private volatile Catalog catalog = Catalog.EMPTY;
    private volatile WordTables words = new WordTables();
    private Generation generation = new Generation();
    private Shards shards = new Shards(generation);

    public InfluxStore(Clock clock) {
        this.clock = clock;
    }

    /** The catalogue at this moment. */
    public Catalog catalog() {
        return catalog;
    }

    /** Looks at the state, together with other readers but with no writer. What it returns must not need the lock any more. */
    public <T> T read(Function<StoreView, T> reader) {
        lock.readLock().lock();
        try {
            return reader.apply(new StoreView(catalog, shards));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes the state, alone; the catalogue stays as it was if the function throws. */
    public <T> T update(Function<StoreUpdate, T> change) {
        lock.writeLock().lock();
        try {
            var update = new StoreUpdate(catalog, shards, generation);
            var result = change.apply(update);
            shards = update.shards();
            catalog = update.catalog();
            words.retain(catalog);
            return result;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Writes the points of a line-protocol body.
     *
     * @throws InfluxDbException if a point was not written
     */
    public void write(WriteRequest request) {
        if (request.database().isEmpty()) {
            throw WriteErrors.databaseRequired();
        }
        var database = catalog.database(request.database());
        if (database == null) {
            throw WriteErrors.databaseNotFound(request.database());
        }
        var policy = request.retentionPolicy().isEmpty() ? database.defaultPolicy() : request.retentionPolicy();
        var known = words;
        var keys = database.policies().get(policy) == null ? new WordTable() : known.keys(database.name(), policy);
        var buffer = buffers.take();
        try {
            write(request, policy, keys, known.names(), buffer);
        } finally {
            buffers.give(buffer);
        }
    }

    private void write(WriteRequest request, String policy, WordTable keys, WordTable names, WriteBuffer buffer) {
        var batch = buffer.batch;
        var now = clock.nanoseconds();
        var precision = Precision.ofParameter(request.precision());
        new LineScanner(keys, names)
                .scan(request.body(), request.from(), request.to(), precision, precision.truncate(now), batch);
        if (batch.points() == 0 && !batch.malformed().isEmpty()) {
            throw WriteErrors.malformed(batch.malformed());
        }
        var fault = store(request.database(), policy, keys, buffer, now);
        if (fault != null) {
            throw fault;
        }
        if (!batch.malformed().isEmpty()) {
            throw WriteErrors.partlyMalformed(batch.malformed());
        }
    }

    private @Nullable InfluxDbException store(
            String databaseName, String policyName, WordTable keys, WriteBuffer buffer, long now) {
        lock.writeLock().lock();
        try {
            var database = catalog.database(databaseName);
            if (database == null) {
                return WriteErrors.databaseNotFound(databaseName);
            }
            var policy = database.policies().get(policyName);
            if (policy == null) {
                return WriteErrors.policyNotFound(policyName);
            }
            buffer.prepare();
            var mapping = new ShardMapping(buffer, catalog, databaseName, policy);
            mapping.map(now);
            catalog = mapping.catalog();
            return store(mapping, keys, buffer);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** One shard's fault does not keep the points from the others; the real server answers with the fault that comes first. */
    private @Nullable InfluxDbException store(ShardMapping mapping, WordTable keys, WriteBuffer buffer) {
        shards = shards.writable(generation);
        InfluxDbException first = null;
        for (var index = 0; index < mapping.groups().size(); index++) {
            var group = mapping.groups().get(index);
            var existed = shards.get(group.shardId()) != null;
            var writer = new ShardWriter(shards.writableShard(group), keys, buffer);
            var fault = writer.write(mapping.from(index), mapping.to(index), existed);
            first = first == null ? fault : first;
        }
        if (first == null && mapping.dropped() > 0) {
            return WriteErrors.partial(WriteErrors.BEYOND_RETENTION, mapping.dropped());
        }
        return first;
    }

    /** The state at this moment, in constant time. */
    public Snapshot snapshot() {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            return new Snapshot(catalog, shards);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Goes back to a snapshot of this or another store, in constant time; the snapshot stays usable. */
    public void restore(Snapshot snapshot) {
        lock.writeLock().lock();
        try {
            generation = new Generation();
            catalog = snapshot.catalog;
            shards = snapshot.shards;
            words = new WordTables();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** An immutable state of a store. */
    public static final class Snapshot {
        private final Catalog catalog;
        private final Shards shards;

        private Snapshot(Catalog catalog, Shards shards) {
            this.catalog = catalog;
            this.shards = shards;
        }
    }
}

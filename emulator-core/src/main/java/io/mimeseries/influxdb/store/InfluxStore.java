package io.mimeseries.influxdb.store;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.PointCounts;
import io.mimeseries.influxdb.ReceivedLine;
import io.mimeseries.influxdb.SampleSeries;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.monitor.StatisticsSource;
import io.mimeseries.influxdb.monitor.WriteStatistics;
import io.mimeseries.lineprotocol.Precision;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.storage.Generation;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of one server: what it knows and what it holds, under one lock. Lines are read outside of it; the points of a request
 * are stored under it, so that a reader sees all of them or none.
 */
public final class InfluxStore {
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final WriteBuffers buffers = new WriteBuffers();
    private final WriteStatistics writes = new WriteStatistics();

    private volatile Catalog catalog = Catalog.EMPTY;
    private volatile WordTables words = new WordTables();
    private Generation generation = new Generation();
    private Shards shards = new Shards(generation);

    private final Supplier<Limits> limits;
    private final SeriesHeadroom headroom = new SeriesHeadroom();
    private @Nullable SeriesCensus census;

    public InfluxStore(Clock clock) {
        this(clock, () -> Limits.NONE);
    }

    /** @param limits asked at each write */
    public InfluxStore(Clock clock, Supplier<Limits> limits) {
        this.clock = clock;
        this.limits = limits;
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
            census = null;
            headroom.clear();
            return result;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** As {@link #write(WriteRequest, PointCounts)}, for those who do not count. */
    public void write(WriteRequest request) {
        write(request, PointCounts.IGNORED);
    }

    /**
     * Writes the points of a line-protocol body.
     *
     * @param counts is told what became of the points, also when this throws
     * @throws InfluxDbException if a point was not written
     */
    public void write(WriteRequest request, PointCounts counts) {
        write(new LinePoints(request), counts);
    }

    /**
     * Reads a line-protocol body and writes nothing.
     *
     * @throws InfluxDbException if there is no such database, or none of the lines can be read
     */
    public void read(WriteRequest request) {
        var source = new LinePoints(request);
        database(source);
        var buffer = buffers.take();
        try {
            read(source, new WordTable(), words.names(), buffer, clock.nanoseconds());
        } finally {
            buffers.give(buffer);
        }
    }

    /**
     * Writes samples of one float field; otherwise as {@link #write(WriteRequest, PointCounts)}.
     *
     * @param retentionPolicy empty for the database's default
     */
    public void write(String database, String retentionPolicy, List<SampleSeries> samples, PointCounts counts) {
        write(new SamplePoints(database, retentionPolicy, samples), counts);
    }

    /**
     * Writes points that came before; otherwise as {@link #write(WriteRequest)}.
     *
     * @param retentionPolicy empty for the database's default
     */
    public void write(String database, String retentionPolicy, Precision precision, List<ReceivedLine> lines) {
        write(new ReceivedPoints(database, retentionPolicy, precision, lines), PointCounts.IGNORED);
    }

    /** Writes points; otherwise as {@link #write(WriteRequest)}. */
    public void write(PointSource source) {
        write(source, PointCounts.IGNORED);
    }

    private void write(PointSource source, PointCounts counts) {
        var database = database(source);
        var policy = source.retentionPolicy().isEmpty() ? database.defaultPolicy() : source.retentionPolicy();
        var known = words;
        var keys = database.policies().get(policy) == null ? new WordTable() : known.keys(database.name(), policy);
        var buffer = buffers.take();
        try {
            write(source, policy, keys, known.names(), buffer, counts);
        } finally {
            buffers.give(buffer);
        }
    }

    private Database database(PointSource source) {
        if (source.database().isEmpty()) {
            throw WriteErrors.databaseRequired();
        }
        var database = catalog.database(source.database());
        if (database == null) {
            throw WriteErrors.databaseNotFound(source.database());
        }
        return database;
    }

    private static void read(PointSource source, WordTable keys, WordTable names, WriteBuffer buffer, long now) {
        var batch = buffer.batch;
        source.addTo(batch, keys, names, now);
        if (batch.points() == 0 && !batch.malformed().isEmpty()) {
            throw WriteErrors.malformed(batch.malformed());
        }
    }

    private void write(
            PointSource source,
            String policy,
            WordTable keys,
            WordTable names,
            WriteBuffer buffer,
            PointCounts counts) {
        var batch = buffer.batch;
        var now = clock.nanoseconds();
        read(source, keys, names, buffer, now);
        if (batch.points() > 0) {
            writes.requested(batch.points());
        }
        var result = store(source.database(), policy, keys, buffer, now);
        var fault = result.fault();
        counts.counted(result.stored(batch.points()), result.dropped(), result.failed(batch.points()));
        if (fault != null) {
            throw fault;
        }
        if (!batch.malformed().isEmpty()) {
            throw WriteErrors.partlyMalformed(batch.malformed());
        }
    }

    private WriteResult store(String databaseName, String policyName, WordTable keys, WriteBuffer buffer, long now) {
        lock.writeLock().lock();
        try {
            var database = catalog.database(databaseName);
            if (database == null) {
                return WriteResult.failed(WriteErrors.databaseNotFound(databaseName));
            }
            var policy = database.policies().get(policyName);
            if (policy == null) {
                return WriteResult.failed(WriteErrors.policyNotFound(policyName));
            }
            buffer.prepare();
            var mapping = new ShardMapping(buffer, catalog, databaseName, policy);
            mapping.map(now);
            catalog = mapping.catalog();
            return store(mapping, keys, buffer, gate(database, buffer.batch.points()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private SeriesCensus.@Nullable Gate gate(Database database, int points) {
        var now = limits.get();
        var view = new StoreView(catalog, shards);
        if (headroom.suffices(database, points, now, view)) {
            census = null;
            return null;
        }
        return new SeriesCensus.Gate(() -> census(database, view), now);
    }

    private SeriesCensus census(Database database, StoreView view) {
        var known = census;
        if (known == null || !known.isOf(database.name())) {
            known = SeriesCensus.of(database.name(), view.shards(database));
            census = known;
        }
        return known;
    }

    /** One shard's fault does not keep the points from the others; the real server answers with the fault that comes first. */
    private WriteResult store(
            ShardMapping mapping, WordTable keys, WriteBuffer buffer, SeriesCensus.@Nullable Gate gate) {
        shards = shards.writable(generation);
        var result = WriteResult.OK;
        for (var index = 0; index < mapping.groups().size(); index++) {
            var group = mapping.groups().get(index);
            var existed = shards.get(group.shardId()) != null;
            var writer = new ShardWriter(shards.writableShard(group), keys, buffer, gate);
            var fault = writer.write(mapping.from(index), mapping.to(index), existed);
            writes.wroteShard(fault == null);
            if (fault != null && result.fault() == null) {
                result = new WriteResult(fault, writer.dropped());
            }
        }
        writes.beyondRetention(mapping.dropped());
        if (result.fault() == null && mapping.dropped() > 0) {
            return new WriteResult(
                    WriteErrors.partial(WriteErrors.BEYOND_RETENTION, mapping.dropped()), mapping.dropped());
        }
        return result;
    }

    /** What has been written. */
    public StatisticsSource writeStatistics() {
        return writes;
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
            census = null;
            headroom.clear();
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

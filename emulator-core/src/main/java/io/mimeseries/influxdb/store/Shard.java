package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.ShardGroup;
import io.mimeseries.query.StringOrder;
import io.mimeseries.storage.BlockStore;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.SeriesTable;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The points of a span of time of one retention policy, by measurement. To be used under the store's lock only. */
public final class Shard {
    private final long id;
    private final long start;
    private final long end;
    private final Generation generation;
    private final NavigableMap<String, SeriesTable> tables;
    private final ShardCounters counters;

    /** What the writer knows by heart; null after any change other than a write. */
    @Nullable
    ShardWords words;

    Shard(ShardGroup group, Generation generation) {
        this(
                group.shardId(),
                group.start(),
                group.end(),
                generation,
                new TreeMap<>(StringOrder.COMPARATOR),
                new ShardCounters());
    }

    private Shard(
            long id,
            long start,
            long end,
            Generation generation,
            NavigableMap<String, SeriesTable> tables,
            ShardCounters counters) {
        this.id = id;
        this.start = start;
        this.end = end;
        this.generation = generation;
        this.tables = tables;
        this.counters = counters;
    }

    public long id() {
        return id;
    }

    /** The first nanosecond. */
    public long start() {
        return start;
    }

    /** The nanosecond after the last. */
    public long end() {
        return end;
    }

    /** The series by measurement; a measurement without series is not there. */
    public SortedMap<String, SeriesTable> tables() {
        return Collections.unmodifiableSortedMap(tables);
    }

    ShardCounters counters() {
        return counters;
    }

    public @Nullable SeriesTable table(String measurement) {
        return tables.get(measurement);
    }

    /** This shard if it was made or cloned in the generation, else a clone to put in its place. */
    Shard writable(Generation current) {
        if (generation == current) {
            return this;
        }
        words = null;
        return new Shard(id, start, end, current, new TreeMap<>(tables), counters.copy());
    }

    /** The table of a measurement in a form that can be changed. */
    SeriesTable writableTable(String measurement) {
        var table = tables.get(measurement);
        var writable = table == null ? new SeriesTable(generation, BlockStore.heap()) : table.writable(generation);
        if (writable != table) {
            tables.put(measurement, writable);
        }
        return writable;
    }

    void removeTable(String measurement) {
        tables.remove(measurement);
    }
}

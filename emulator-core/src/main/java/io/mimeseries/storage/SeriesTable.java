package io.mimeseries.storage;

import io.mimeseries.column.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Series that share columns: an InfluxDB measurement within a shard, a TDengine supertable, an IoTDB device.
 *
 * <p>Not safe for use by many threads: the owning store's lock covers every call, where calls that read may run side by side. Only {@link SeriesView} and {@link ColumnSchema}
 * leave the lock. {@link Generation} shows how a store snapshots its tables.
 */
public final class SeriesTable {
    private static final int TOLERATED_HOLES = 32;
    private final SeriesLayout layout;
    private final Generation generation;
    private final SeriesIndex index;
    private ColumnSchema schema;
    private @Nullable KeyOrder order;
    private @Nullable TagNames tagNames;

    /** An empty table, writable in the generation. */
    public SeriesTable(Generation generation, BlockStore store) {
        this(generation, new SeriesLayout(store, SeriesLayout.BLOCK_ROWS));
    }

    SeriesTable(Generation generation, SeriesLayout layout) {
        this(generation, layout, new SeriesIndex(), ColumnSchema.EMPTY);
    }

    private SeriesTable(Generation generation, SeriesLayout layout, SeriesIndex index, ColumnSchema schema) {
        this.generation = generation;
        this.layout = layout;
        this.index = index;
        this.schema = schema;
    }

    /** This table if it was made or cloned in the generation, else a clone to put in its place. */
    public SeriesTable writable(Generation current) {
        return generation == current ? this : new SeriesTable(current, layout, index.copy(), schema);
    }

    /** The columns up to now. */
    public ColumnSchema schema() {
        return schema;
    }

    /** Adds a column and returns its ordinal. */
    public int addColumn(String name, ColumnType type) {
        schema = schema.with(name, type);
        return schema.size() - 1;
    }

    /** The number of series. */
    public int size() {
        return index.size();
    }

    /** The series with a key, to be read. */
    public @Nullable Series find(byte[] buffer, int from, int to, int hash) {
        return index.find(buffer, from, to, hash);
    }

    /** The series with a key, to be written. The table must be writable. */
    public @Nullable Series findWritable(byte[] buffer, int from, int to, int hash) {
        var found = index.find(buffer, from, to, hash);
        return found == null ? null : writable(found);
    }

    /** The series of an ordinal, null if it was removed: with {@link SeriesKey#matches} a guess at the next series is cheap. */
    public @Nullable Series at(int ordinal) {
        return index.at(ordinal);
    }

    /**
     * The form in which a series of this table can be written; an older form of it will do. The table must be writable.
     *
     * @throws IllegalArgumentException if the table has no such series (any more)
     */
    public Series writable(Series series) {
        if (series.isWritable(generation)) {
            return series;
        }
        var key = series.key();
        var current = index.find(key.bytes(), 0, key.bytes().length, key.hash());
        if (current == null) {
            throw new IllegalArgumentException("no series " + key);
        }
        if (current.isWritable(generation)) {
            return current;
        }
        var fork = current.fork(generation, current.ordinal());
        index.replace(fork);
        return fork;
    }

    /** Adds an empty series, to be written. The table must be writable and have no series with that key. */
    public Series create(SeriesKey key) {
        var created = new Series(key, layout, generation, index.end());
        index.add(created);
        return created;
    }

    /** Removes a series of this table, which must be writable; ordinals of other series may change. */
    public void remove(Series series) {
        index.remove(series);
        order = null;
        tagNames = null;
        if (index.end() - index.size() > Math.max(TOLERATED_HOLES, index.size())) {
            index.compact(generation);
        }
    }

    /** The series in the order of their creation, to be read. */
    public List<Series> series() {
        var all = new ArrayList<Series>(index.size());
        for (int ordinal = 0; ordinal < index.end(); ordinal++) {
            var series = index.at(ordinal);
            if (series != null) {
                all.add(series);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The names of the tags that a series has. Threads may race to find them: they find the same. */
    public Set<String> tagNames() {
        var known = tagNames;
        if (known == null || known.end() != index.end()) {
            known = TagNames.of(index, known);
            tagNames = known;
        }
        return known.names();
    }

    /** The series in the order of their keys' bytes, to be read. Threads may race to sort them: they find the same order. */
    public List<Series> seriesByKey() {
        var known = order;
        if (known == null || known.size() != index.end()) {
            known = KeyOrder.of(index, known);
            order = known;
        }
        return known.series(index);
    }
}

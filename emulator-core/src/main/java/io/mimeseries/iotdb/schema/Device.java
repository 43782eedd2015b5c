package io.mimeseries.iotdb.schema;

import io.mimeseries.storage.BlockStore;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.storage.Tags;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node that has measurements: their rows lie side by side in one series. To be used under the store's lock only, and changed only as
 * part of a {@link SchemaNode} that may be.
 */
public final class Device {
    private static final byte[] NO_KEY = {};
    private final Generation generation;
    private final Map<String, Measurement> measurements;
    private final Map<String, String> aliases;
    private final boolean aligned;
    private SeriesTable table;
    private int columns;
    private @Nullable String template;

    Device(Generation generation, boolean aligned) {
        this(
                generation,
                aligned,
                new LinkedHashMap<>(),
                new HashMap<>(),
                new SeriesTable(generation, BlockStore.heap()));
        table.create(new SeriesKey(NO_KEY, Tags.none()));
    }

    private Device(
            Generation generation,
            boolean aligned,
            Map<String, Measurement> measurements,
            Map<String, String> aliases,
            SeriesTable table) {
        this.generation = generation;
        this.aligned = aligned;
        this.measurements = measurements;
        this.aliases = aliases;
        this.table = table;
    }

    Device fork(Generation current) {
        var fork = new Device(
                current, aligned, new LinkedHashMap<>(measurements), new HashMap<>(aliases), table.writable(current));
        fork.columns = columns;
        fork.template = template;
        return fork;
    }

    public boolean isAligned() {
        return aligned;
    }

    /** The template that is active here, null if none is. */
    public @Nullable String template() {
        return template;
    }

    public void setTemplate(@Nullable String name) {
        template = name;
    }

    /** The measurements in the order of their creation. */
    public Collection<Measurement> measurements() {
        return Collections.unmodifiableCollection(measurements.values());
    }

    public int size() {
        return measurements.size();
    }

    /** A measurement by its name. */
    public @Nullable Measurement named(String name) {
        return measurements.get(name);
    }

    /** A measurement by its name or its alias. */
    public @Nullable Measurement find(String nameOrAlias) {
        var found = measurements.get(nameOrAlias);
        if (found == null && !aliases.isEmpty()) {
            var name = aliases.get(nameOrAlias);
            found = name == null ? null : measurements.get(name);
        }
        return found;
    }

    /** Adds a measurement, which gets a column of its own. */
    public Measurement add(Measurement added) {
        var placed = added.withColumn(columns++);
        put(placed);
        return placed;
    }

    /** Puts a changed form of a measurement in its place. */
    public void replace(Measurement changed) {
        var old = Objects.requireNonNull(measurements.get(changed.name()));
        if (old.alias() != null) {
            aliases.remove(old.alias());
        }
        put(changed);
    }

    private void put(Measurement measurement) {
        measurements.put(measurement.name(), measurement);
        if (measurement.alias() != null) {
            aliases.put(measurement.alias(), measurement.name());
        }
    }

    /** Removes a measurement with its values. */
    public void remove(Measurement removed) {
        measurements.remove(removed.name());
        if (removed.alias() != null) {
            aliases.remove(removed.alias());
        }
        writableRows().clear(removed.column(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The rows up to now, for any thread and for ever. */
    public SeriesView rows() {
        return series().view();
    }

    /** The rows, to be written. */
    public Series writableRows() {
        return table.writable(series());
    }

    private Series series() {
        return Objects.requireNonNull(table.at(0));
    }

    boolean isWritable(Generation current) {
        return generation == current;
    }
}

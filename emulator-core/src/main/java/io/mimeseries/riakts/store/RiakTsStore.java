package io.mimeseries.riakts.store;

import io.mimeseries.engine.Clock;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All tables. Writers wait for each other; readers take what there is at that moment and wait for nobody. */
public final class RiakTsStore {
    private final Clock clock;
    private final Object writers = new Object();
    private volatile Snapshot state = new Snapshot(Collections.emptySortedMap());

    public RiakTsStore(Clock clock) {
        this.clock = clock;
    }

    /** Milliseconds since 1970, by which rows expire. */
    public long now() {
        return clock.now().toEpochMilli();
    }

    /** A table as it is now, or null. */
    public @Nullable StoredTable find(String table) {
        return state.tables.get(table);
    }

    /** All tables as they are now, by name. */
    public SortedMap<String, StoredTable> tables() {
        return state.tables;
    }

    /**
     * Adds a table.
     *
     * @return false if there is one of its name, which stays
     */
    public boolean create(StoredTable table) {
        synchronized (writers) {
            if (state.tables.containsKey(table.table().name())) {
                return false;
            }
            put(table);
            return true;
        }
    }

    /** Changes a table that is there; one that went away in the meantime stays away. */
    public void update(String name, UnaryOperator<StoredTable> change) {
        synchronized (writers) {
            var table = state.tables.get(name);
            if (table != null) {
                put(change.apply(table));
            }
        }
    }

    private void put(StoredTable table) {
        var changed = new TreeMap<>(state.tables);
        changed.put(table.table().name(), table);
        state = new Snapshot(changed);
    }

    /** The state at this moment, in constant time. */
    public Snapshot snapshot() {
        return state;
    }

    /** Goes back to a snapshot of this or another store, in constant time; the snapshot stays usable. */
    public void restore(Snapshot snapshot) {
        synchronized (writers) {
            state = snapshot;
        }
    }

    /** An immutable state of a store. */
    public static final class Snapshot {
        private final SortedMap<String, StoredTable> tables;

        private Snapshot(SortedMap<String, StoredTable> tables) {
            this.tables = Collections.unmodifiableSortedMap(tables);
        }
    }
}

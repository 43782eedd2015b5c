package io.mimeseries.tdengine.store;

import io.mimeseries.storage.Generation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases of a server. To be used under the store's lock only. */
public final class Databases {
    private final Generation generation;
    private final Map<String, Database> byName;
    private long lastId;
    private long now;

    Databases(Generation generation) {
        this(generation, new LinkedHashMap<>());
    }

    private Databases(Generation generation, Map<String, Database> byName) {
        this.generation = generation;
        this.byName = byName;
    }

    Databases writable(Generation current) {
        if (generation == current) {
            return this;
        }
        var fork = new Databases(current, new LinkedHashMap<>(byName));
        fork.lastId = lastId;
        return fork;
    }

    /** The moment of the changes to come, in milliseconds since 1970. */
    void at(long moment) {
        now = moment;
    }

    /** A database to be read. */
    public @Nullable Database find(String name) {
        return byName.get(name);
    }

    /** A database to be changed. */
    public @Nullable Database findWritable(String name) {
        var found = byName.get(name);
        if (found == null) {
            return null;
        }
        var writable = found.writable(generation);
        if (writable != found) {
            byName.put(name, writable);
        }
        writable.log().at(now, writable.options());
        return writable;
    }

    /** In the order of their creation. */
    public Collection<Database> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** Adds a database, to be changed. */
    public Database create(String name, long now, DatabaseOptions options) {
        var created = new Database(name, nextId(), now, options, generation);
        created.log().at(now, options);
        // the vgroups have numbers of their own
        lastId += created.log().vgroups().size() - 1;
        byName.put(name, created);
        return created;
    }

    public void remove(String name) {
        byName.remove(name);
    }

    /** A number that no database and no table has. */
    public long nextId() {
        return ++lastId;
    }

    long nextExpiry() {
        return byName.values().stream().mapToLong(Database::nextExpiry).min().orElse(Long.MAX_VALUE);
    }

    void removeExpired() {
        for (var database : byName.values().stream().toList()) {
            if (database.nextExpiry() <= now) {
                var writable = database.writable(generation);
                byName.put(writable.name(), writable);
                writable.log().at(now, writable.options());
                writable.removeExpired(now);
            }
        }
    }
}

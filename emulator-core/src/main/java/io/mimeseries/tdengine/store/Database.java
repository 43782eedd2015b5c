package io.mimeseries.tdengine.store;

import io.mimeseries.storage.Generation;
import io.mimeseries.tdengine.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one database. To be used under the store's lock only; changes are allowed on what {@link Databases#findWritable}
 * hands out. It is cloned by the first change after a snapshot.
 */
public final class Database {
    private static final long MINUTE = 60;
    private final String name;
    private final long id;
    private final long created;
    private final Generation generation;
    private final Map<String, SuperTable> superTables;
    /** Without supertables. */
    private final Map<String, Table> tables;
    /** The names of the tables of each supertable. */
    private final Map<String, Set<String>> children;

    private final Map<String, TagIndex> indexes;
    private final DatabaseLog log;
    private DatabaseOptions options;
    private long nextExpiry = Long.MAX_VALUE;

    /** What a database is besides its tables: immutable. */
    public record Form(String name, DatabaseOptions options) {}

    Database(String name, long id, long created, DatabaseOptions options, Generation generation) {
        this(
                name,
                id,
                created,
                options,
                generation,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new DatabaseLog(name, id, options));
    }

    private Database(
            String name,
            long id,
            long created,
            DatabaseOptions options,
            Generation generation,
            Map<String, SuperTable> superTables,
            Map<String, Table> tables,
            Map<String, Set<String>> children,
            Map<String, TagIndex> indexes,
            DatabaseLog log) {
        this.name = name;
        this.id = id;
        this.created = created;
        this.options = options;
        this.generation = generation;
        this.superTables = superTables;
        this.tables = tables;
        this.children = children;
        this.indexes = indexes;
        this.log = log;
    }

    Database writable(Generation current) {
        if (generation == current) {
            return this;
        }
        Map<String, Set<String>> copied = new LinkedHashMap<>();
        children.forEach((superTable, names) -> copied.put(superTable, new LinkedHashSet<>(names)));
        var fork = new Database(
                name,
                id,
                created,
                options,
                current,
                new LinkedHashMap<>(superTables),
                new LinkedHashMap<>(tables),
                copied,
                new LinkedHashMap<>(indexes),
                log.copy());
        fork.nextExpiry = nextExpiry;
        return fork;
    }

    public String name() {
        return name;
    }

    public long id() {
        return id;
    }

    /** In milliseconds since 1970. */
    public long created() {
        return created;
    }

    public DatabaseOptions options() {
        return options;
    }

    public void setOptions(DatabaseOptions changed) {
        options = changed;
    }

    /** What was written, by vgroup. */
    public DatabaseLog log() {
        return log;
    }

    /** The number of the vgroup where a table lies. */
    public int vgroup(String table) {
        return log.of(table).vgroup();
    }

    public Form form() {
        return new Form(name, options);
    }

    public Precision precision() {
        return options.precision();
    }

    /** The earliest time that is kept, in the database's precision. */
    public long floor(long nowMillis) {
        var seconds = Math.floorDiv(nowMillis, 1000) - options.longestKeep() * MINUTE;
        var units = precision().unitsPerSecond();
        return seconds <= Long.MIN_VALUE / units
                ? Long.MIN_VALUE
                : seconds * units + Math.floorMod(nowMillis, 1000) * units / 1000;
    }

    /** A table of any kind. */
    public @Nullable Table find(String table) {
        var found = tables.get(table);
        return found == null ? superTables.get(table) : found;
    }

    public @Nullable SuperTable superTable(String table) {
        return superTables.get(table);
    }

    /** In the order of their creation. */
    public Collection<SuperTable> superTables() {
        return Collections.unmodifiableCollection(superTables.values());
    }

    /** All but supertables, in the order of their creation. */
    public Collection<Table> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    /** The tables of a supertable in the order of their creation: {@link ChildTable}s, or {@link VirtualTable}s. */
    public List<Table> children(String superTable) {
        var found = new ArrayList<Table>();
        for (var child : children.getOrDefault(superTable, Set.of())) {
            found.add(Objects.requireNonNull(tables.get(child)));
        }
        return found;
    }

    /** The columns and tags of a table of any kind. */
    public TableSchema schema(Table table) {
        return table.accept(new SchemaOf(superTables));
    }

    /** Adds a table, or puts a changed form in its place, and writes it into the log. */
    public void put(Table table) {
        var before = find(table.name());
        var schemaBefore = before == null ? null : schema(before);
        putUnlogged(table);
        log.changed(new LogRecord.Change(before, schemaBefore, table, schema(table), superUid(table)));
    }

    /** The number of the supertable that a table belongs to, 0 if it belongs to none. */
    public long superUid(Table table) {
        var name = SuperTableOf.of(table);
        var found = name == null ? null : superTables.get(name);
        return found == null ? 0 : found.info().uid();
    }

    /** Adds a table, or puts a changed form in its place. */
    public void putUnlogged(Table table) {
        if (table instanceof SuperTable superTable) {
            superTables.put(superTable.name(), superTable);
        } else {
            tables.put(table.name(), table);
            nextExpiry = Math.min(nextExpiry, table.info().expiry());
            var parent = SuperTableOf.of(table);
            if (parent != null) {
                children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(table.name());
            }
        }
    }

    /** Rows of a table that is to be made. */
    public TableRows createRows(TableSchema schema) {
        return TableRows.create(generation, schema);
    }

    /** The rows of a child table, to be written. */
    public TableRows writableRows(ChildTable table) {
        var writable = table.rows().writable(generation);
        if (writable != table.rows()) {
            tables.put(table.name(), table.withRows(writable));
        }
        return writable;
    }

    /** The rows of a normal table, to be written. */
    public TableRows writableRows(NormalTable table) {
        var writable = table.rows().writable(generation);
        if (writable != table.rows()) {
            tables.put(table.name(), table.withRows(writable));
        }
        return writable;
    }

    /** Removes a table, a supertable with all its children. */
    public void remove(Table table) {
        log.removed(table);
        if (table instanceof SuperTable superTable) {
            superTables.remove(superTable.name());
            tables.keySet().removeAll(children.getOrDefault(superTable.name(), Set.of()));
            children.remove(superTable.name());
            indexes.values().removeIf(index -> index.superTable().equals(superTable.name()));
        } else {
            tables.remove(table.name());
            var parent = SuperTableOf.of(table);
            if (parent != null) {
                children.getOrDefault(parent, Set.of()).remove(table.name());
            }
        }
    }

    /** By name. */
    public Map<String, TagIndex> indexes() {
        return indexes;
    }

    /** The moment in milliseconds since 1970 from which on there may be tables whose life has ended. */
    long nextExpiry() {
        return nextExpiry;
    }

    void removeExpired(long now) {
        var expired = tables.values().stream()
                .filter(table -> table.info().expiry() <= now)
                .toList();
        expired.forEach(this::remove);
        nextExpiry = tables.values().stream()
                .mapToLong(table -> table.info().expiry())
                .min()
                .orElse(Long.MAX_VALUE);
    }
}

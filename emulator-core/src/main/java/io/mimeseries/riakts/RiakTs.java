package io.mimeseries.riakts;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.statement.Sql;
import io.mimeseries.riakts.statement.StatementRunner;
import io.mimeseries.riakts.statement.Tables;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.store.StoredKeys;
import io.mimeseries.riakts.store.StoredRow;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.write.Keys;
import io.mimeseries.riakts.write.Puts;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One Riak TS server without its sockets: the same calls that its protocol makes. Safe for use by many threads: an acknowledged write is
 * visible to every later request, and a query sees every batch of rows whole or not at all. All calls throw {@link RiakTsException} with the
 * real server's code and text, or {@link NotEmulatedException}.
 */
public final class RiakTs implements AutoCloseable {
    private final RiakTsVersion version;
    private final Clock clock;
    private final RiakTsStore store;
    private final Sql sql;
    private final StatementRunner statements;
    private final Tables tables;
    private final Puts puts;

    public RiakTs(RiakTsVersion version, Clock clock) {
        this(version, clock, () -> RiakTsSettings.DEFAULT);
    }

    /** @param settings asked for each call */
    public RiakTs(RiakTsVersion version, Clock clock, Supplier<RiakTsSettings> settings) {
        this.version = version;
        this.clock = clock;
        this.store = new RiakTsStore(clock);
        this.sql = new Sql(version);
        this.statements = new StatementRunner(store, version, settings);
        this.tables = new Tables(store, version);
        this.puts = new Puts(store);
    }

    public RiakTsVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /** Runs one statement of any kind. */
    public Answer query(String sql) {
        return query(ByteString.utf8(sql));
    }

    /** The same, as it comes in messages. */
    public Answer query(ByteString sql) {
        return this.sql.parse(sql).accept(statements);
    }

    /**
     * Runs a SELECT over one part of what {@link #coverage} says of it.
     *
     * @param context of {@link CoverageEntry}
     */
    public Answer query(ByteString sql, ByteString context) {
        return statements.runPart(this.sql.parse(sql), context);
    }

    /**
     * Stores rows, all or none; rows with the key of a row that is there take its place.
     *
     * @param rows a cell for each column, in the order of the table; the columns that a message names mean nothing
     */
    public void put(String table, List<Row> rows) {
        puts.put(tables.ofRequest(table).table(), rows);
    }

    /**
     * Finds one row.
     *
     * @param key a cell for each column of the local key
     * @return one row, or {@link Answer#EMPTY}
     */
    public Answer.Rows get(String table, Row key) {
        var stored = tables.ofRequest(table);
        var found = find(stored, Keys.row(stored.table(), key));
        return found == null ? Answer.EMPTY : new Answer.Rows(stored.table().resultColumns(), List.of(found.row()));
    }

    /**
     * Deletes one row.
     *
     * @throws RiakTsException with code 1021 if there is none
     */
    public void delete(String table, Row key) {
        var stored = tables.ofRequest(table);
        var row = Keys.row(stored.table(), key);
        if (row == null || find(stored, row) == null) {
            throw new RiakTsException(ErrorCode.NOT_FOUND, "notfound");
        }
        store.update(table, now -> now.withRows(now.rows().without(row)));
    }

    private @Nullable StoredRow find(StoredTable stored, @Nullable Row key) {
        var found = key == null ? null : stored.rows().find(key);
        return found != null && stored.isAlive(found, store.now()) ? found : null;
    }

    /** The keys of a table at this moment. */
    public KeyListing listKeys(String table) {
        return new StoredKeys(tables.ofRequest(table), store.now());
    }

    /** The parts of a query. */
    public List<CoverageEntry> coverage(String table, String sql) {
        tables.ofRequest(table);
        return statements.coverage(this.sql.parse(ByteString.utf8(sql)));
    }

    /** The names of all tables, in alphabetical order. */
    public List<String> tables() {
        return List.copyOf(store.tables().keySet());
    }

    /** What CREATE TABLE … WITH, or a client later, has set on a table: numbers, texts or booleans by their names. */
    public Map<String, Cell> properties(String table) {
        return tables.ofRequest(table).properties();
    }

    /** Adds to what is set on a table, or changes it. */
    public void setProperties(String table, Map<String, Cell> changes) {
        tables.ofRequest(table);
        store.update(table, stored -> stored.withProperties(changes));
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        store.restore(snapshot.state);
    }

    @Override
    public void close() {}

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final RiakTsStore.Snapshot state;

        Snapshot(RiakTsStore.Snapshot state) {
            this.state = state;
        }
    }
}

package io.mimeseries.influxdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.auth.Authenticator;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.influxdb.catalog.CatalogException;
import io.mimeseries.influxdb.catalog.Databases;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.select.SelectExecution;
import io.mimeseries.influxdb.statement.StatementRunner;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.StoreStatistics;
import java.util.List;

/**
 * One InfluxDB 1.x server without its sockets: the same calls that the HTTP API makes. Safe for use by many threads: an acknowledged
 * write is visible to every later query, and a query sees every write whole or not at all.
 */
public final class InfluxDb {
    private final InfluxDbVersion version;
    private final Clock clock;
    private final InfluxStore store;
    private final Monitor monitor;
    private final StatementRunner statements;
    private final Authenticator authenticator;

    public InfluxDb(InfluxDbVersion version, Clock clock) {
        this.version = version;
        this.clock = clock;
        this.store = new InfluxStore(clock);
        this.monitor = new Monitor(version.text(), clock, new StoreStatistics(store), store.writeStatistics());
        this.authenticator = new Authenticator(store);
        var select = new SelectExecution(store, clock);
        this.statements = new StatementRunner(store, clock, monitor, (statement, context) -> select.execute(statement));
    }

    public InfluxDbVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Runs the statements of a query in order, up to the first that fails; the error of that one is followed by a result for each
     * that did not run. {@link StatementResult#merged} makes of them what an answer in one piece shows.
     *
     * @throws InfluxDbException if the text cannot be parsed: nothing has run then
     */
    public List<StatementResult> query(QueryRequest request) {
        return query(request, Authorizer.OPEN);
    }

    /**
     * The same on behalf of somebody.
     *
     * @throws InfluxDbException also if not all statements are allowed: nothing has run then
     */
    public List<StatementResult> query(QueryRequest request, Authorizer authorizer) {
        return statements.run(request, authorizer);
    }

    /**
     * Writes the points of a line-protocol body.
     *
     * @throws InfluxDbException if a point was not written; its text says which and why, as the real server does
     */
    public void write(WriteRequest request) {
        store.write(request);
    }

    /**
     * The same on behalf of somebody.
     *
     * @param counts is told what became of the points, also when this throws
     * @throws InfluxDbException also if it is not allowed; that the database does not exist is said first
     */
    public void write(WriteRequest request, Authorizer authorizer, PointCounts counts) {
        if (store.catalog().database(request.database()) != null) {
            authorizer.authorizeWrite(request.database());
        }
        store.write(request, counts);
    }

    /** Lets users sign in, for the calls that take an {@link Authorizer}. */
    public Authenticator authenticator() {
        return authenticator;
    }

    /** What the server counts and says about itself. */
    public Monitor monitor() {
        return monitor;
    }

    /**
     * Makes a database as CREATE DATABASE does, without asking who wants it; one that exists stays as it is.
     *
     * @throws InfluxDbException if the name is none that a database can have
     */
    public void createDatabase(String name) {
        try {
            store.update(update -> {
                update.setCatalog(Databases.create(update.catalog(), name));
                return name;
            });
        } catch (CatalogException e) {
            throw new InfluxDbException(InfluxDbException.Kind.INVALID, String.valueOf(e.getMessage()));
        }
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        store.restore(snapshot.state);
    }

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final InfluxStore.Snapshot state;

        Snapshot(InfluxStore.Snapshot state) {
            this.state = state;
        }
    }
}

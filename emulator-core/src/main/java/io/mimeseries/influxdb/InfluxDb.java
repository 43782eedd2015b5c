package io.mimeseries.influxdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.auth.Authenticator;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.catalog.CatalogException;
import io.mimeseries.influxdb.catalog.Databases;
import io.mimeseries.influxdb.continuous.ContinuousQuerier;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.samples.SampleReader;
import io.mimeseries.influxdb.select.SelectExecution;
import io.mimeseries.influxdb.statement.StatementRunner;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.Retention;
import io.mimeseries.influxdb.store.StoreStatistics;
import io.mimeseries.lineprotocol.Precision;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One InfluxDB 1.x server without its sockets: the same calls that the HTTP API makes. Safe for use by many threads: an acknowledged
 * write is visible to every later query, and a query sees every write whole or not at all.
 */
public final class InfluxDb implements AutoCloseable {
    private final InfluxDbVersion version;
    private final Clock clock;
    private final InfluxStore store;
    private final Retention retention;
    private final Monitor monitor;
    private final StatementRunner statements;
    private final Authenticator authenticator;
    private final ContinuousQuerier continuousQueries;

    public InfluxDb(InfluxDbVersion version, Clock clock) {
        this(version, clock, new Journal(1), () -> Limits.NONE);
    }

    public InfluxDb(InfluxDbVersion version, Clock clock, Journal journal, Supplier<Limits> limits) {
        this(version, clock, journal, limits, () -> Intervals.DEFAULT);
    }

    /**
     * @param journal where continuous queries that fail are written down
     * @param limits asked for each request
     * @param intervals asked for each time
     */
    public InfluxDb(
            InfluxDbVersion version,
            Clock clock,
            Journal journal,
            Supplier<Limits> limits,
            Supplier<Intervals> intervals) {
        this.version = version;
        this.clock = clock;
        this.store = new InfluxStore(clock, limits);
        this.retention = new Retention(
                store, clock, () -> intervals.get().retentionCheck().toNanos());
        this.monitor = new Monitor(version.text(), clock, new StoreStatistics(store), store.writeStatistics());
        this.authenticator = new Authenticator(store);
        var select = new SelectExecution(store, clock);
        this.statements = new StatementRunner(
                store,
                clock,
                monitor,
                (statement, context) -> select.execute(statement, context.task()),
                limits,
                this::continuousQueryCreated);
        this.continuousQueries = new ContinuousQuerier(
                store,
                clock,
                () -> intervals.get().continuousQueryRun().toNanos(),
                this::runContinuousQuery,
                monitor.continuousQueries(),
                journal);
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
     * Writes points that came before, all of them at once.
     *
     * @param retentionPolicy empty for the database's default
     * @throws InfluxDbException if a point was not written
     */
    public void write(String database, String retentionPolicy, Precision precision, List<ReceivedLine> lines) {
        retention.enforce();
        store.write(database, retentionPolicy, precision, lines);
    }

    /**
     * {@link #write(WriteRequest)} on behalf of somebody.
     *
     * @throws InfluxDbException also if not all statements are allowed: nothing has run then
     */
    public List<StatementResult> query(QueryRequest request, Authorizer authorizer) {
        return query(request, authorizer, () -> false);
    }

    /**
     * The same for somebody who may go away.
     *
     * @param abandoned tells when nobody waits for the answer any more, which then ends in {@code query aborted}; asked by the calling
     *     thread, and not before the query has run for some milliseconds
     */
    public List<StatementResult> query(QueryRequest request, Authorizer authorizer, BooleanSupplier abandoned) {
        retention.enforce();
        return statements.run(request, authorizer, abandoned);
    }

    /**
     * Writes the points of a line-protocol body.
     *
     * @throws InfluxDbException if a point was not written; its text says which and why, as the real server does
     */
    public void write(WriteRequest request) {
        retention.enforce();
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
        retention.enforce();
        store.write(request, counts);
    }

    /**
     * Does what comes before the points of a body are written: it looks for the database, for the privilege, and for points that can be read.
     *
     * @throws InfluxDbException as {@link #write(WriteRequest, Authorizer, PointCounts)} does if there is nothing to write
     */
    public void read(WriteRequest request, Authorizer authorizer) {
        if (store.catalog().database(request.database()) != null) {
            authorizer.authorizeWrite(request.database());
        }
        store.read(request);
    }

    /** Lets users sign in, for the calls that take an {@link Authorizer}. */
    public Authenticator authenticator() {
        return authenticator;
    }

    /**
     * Writes samples of one float field on behalf of somebody.
     *
     * @param retentionPolicy empty for the database's default
     * @param counts is told what became of the samples, also when this throws
     * @throws InfluxDbException if a sample was not written, or it is not allowed
     */
    public void writeSamples(
            String database,
            String retentionPolicy,
            List<SampleSeries> samples,
            Authorizer authorizer,
            PointCounts counts) {
        if (store.catalog().database(database) != null) {
            authorizer.authorizeWrite(database);
        }
        retention.enforce();
        store.write(database, retentionPolicy, samples, counts);
    }

    /**
     * Reads samples of one float field, series by series in the order of their keys.
     *
     * @throws InfluxDbException if there is no such database or retention policy, or a regular expression cannot be parsed
     */
    public List<SampleSeries> readSamples(SampleQuery query) {
        retention.enforce();
        return new SampleReader(store).read(query);
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

    private void runContinuousQuery(Statement.Select select, String database) {
        retention.enforce();
        statements.run(select, database);
    }

    private void continuousQueryCreated() {
        continuousQueries.schedule();
    }

    /** The whole state at this moment, in constant time: data, catalogue, users, when continuous queries ran. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot(), continuousQueries.bookkeeping());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        continuousQueries.stop();
        store.restore(snapshot.state);
        continuousQueries.restore(snapshot.runs);
    }

    /** Lets nothing happen by the clock until the next {@link #restore}, for a clock that is to be set anew in between. */
    public void pause() {
        continuousQueries.stop();
    }

    /** Ends what happens by the clock. */
    @Override
    public void close() {
        continuousQueries.close();
    }

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final InfluxStore.Snapshot state;
        private final ContinuousQuerier.Bookkeeping runs;

        Snapshot(InfluxStore.Snapshot state, ContinuousQuerier.Bookkeeping runs) {
            this.state = state;
            this.runs = runs;
        }
    }
}

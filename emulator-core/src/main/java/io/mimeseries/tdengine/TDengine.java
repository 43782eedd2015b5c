package io.mimeseries.tdengine;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.Timers;
import io.mimeseries.tdengine.administration.AdministrationStatements;
import io.mimeseries.tdengine.administration.CatalogueStatements;
import io.mimeseries.tdengine.administration.StreamStatements;
import io.mimeseries.tdengine.aggregate.Aggregates;
import io.mimeseries.tdengine.bind.BlockWrites;
import io.mimeseries.tdengine.bind.Preparation;
import io.mimeseries.tdengine.catalogue.LocalVariables;
import io.mimeseries.tdengine.catalogue.ShowStatements;
import io.mimeseries.tdengine.catalogue.SystemCatalogue;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.definition.DatabaseStatements;
import io.mimeseries.tdengine.definition.TableStatements;
import io.mimeseries.tdengine.definition.VirtualTableStatements;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.SchemalessResult;
import io.mimeseries.tdengine.schemaless.SchemalessWrites;
import io.mimeseries.tdengine.select.Explanations;
import io.mimeseries.tdengine.select.Queries;
import io.mimeseries.tdengine.select.analysis.DeletionAnalysis;
import io.mimeseries.tdengine.select.analysis.QueryAnalysis;
import io.mimeseries.tdengine.select.group.GroupFunctions;
import io.mimeseries.tdengine.selection.Selections;
import io.mimeseries.tdengine.series.SeriesFunctions;
import io.mimeseries.tdengine.statement.SessionState;
import io.mimeseries.tdengine.statement.StatementFamilies;
import io.mimeseries.tdengine.statement.StatementRunner;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.subscription.Subscriptions;
import io.mimeseries.tdengine.topic.TopicStatements;
import io.mimeseries.tdengine.user.UserStatements;
import io.mimeseries.tdengine.user.UserStore;
import io.mimeseries.tdengine.user.Users;
import io.mimeseries.tdengine.write.DeleteStatements;
import io.mimeseries.tdengine.write.InsertSelectStatements;
import io.mimeseries.tdengine.write.InsertStatements;
import io.mimeseries.tdengine.write.Writes;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One TDengine server without its sockets: the same statements that its REST and WebSocket services run. Safe for use by many threads:
 * an acknowledged write is visible to every later query, and a query sees every statement whole or not at all.
 */
public final class TDengine implements AutoCloseable {
    private final TDengineVersion version;
    private final Clock clock;
    private final TDengineStore store;
    private final UserStore users;
    private final LocalVariables variables = new LocalVariables();
    private final StatementRunner statements;
    private final SchemalessWrites schemaless;
    private final Preparation preparation;
    private final BlockWrites blockWrites;
    private final Supplier<TDengineSettings> settings;
    private final Timers timers;
    private final Subscriptions subscriptions;

    public TDengine(TDengineVersion version, Clock clock) {
        this(version, clock, new Journal(1), () -> TDengineSettings.DEFAULT);
    }

    /**
     * @param journal where options without effect are written down
     * @param settings asked for each statement
     */
    public TDengine(TDengineVersion version, Clock clock, Journal journal, Supplier<TDengineSettings> settings) {
        this.version = version;
        this.clock = clock;
        this.store = new TDengineStore(clock);
        this.users = new UserStore(clock);
        var catalogue = new SystemCatalogue(users, variables);
        var functions = groupFunctions();
        var queries = new Queries(store, catalogue, functions, settings);
        var writes = new Writes(settings);
        var insertedQueries = new InsertSelectStatements(store, writes, queries::run);
        this.schemaless = new SchemalessWrites(store, writes);
        this.preparation = new Preparation(store, writes);
        this.blockWrites = new BlockWrites(store, writes);
        this.settings = settings;
        this.timers = new Timers(clock);
        this.subscriptions = new Subscriptions(
                store,
                clock,
                timers,
                (query, view, context) -> new QueryAnalysis(queries.environment(view, context)).analyse(query),
                version);
        this.statements = new StatementRunner(
                version,
                clock,
                new StatementFamilies(
                        queries::run,
                        new Explanations(queries, insertedQueries::writtenTypes),
                        new InsertStatements(store, writes),
                        insertedQueries,
                        new DeleteStatements(
                                store,
                                (delete, view, context) ->
                                        new DeletionAnalysis(queries.environment(view, context)).analyse(delete)),
                        new DatabaseStatements(store),
                        new TableStatements(store),
                        new VirtualTableStatements(store),
                        new ShowStatements(store, catalogue, variables, users),
                        new UserStatements(users, store, option -> ignored(journal, option)),
                        new TopicStatements(
                                store,
                                (query, context) -> queries.plan(query, context).columns().stream()
                                        .map(column -> new ResultColumn(column.name(), column.type()))
                                        .toList(),
                                functions::contains),
                        new StreamStatements(store),
                        new CatalogueStatements(store),
                        new AdministrationStatements(variables, option -> ignored(journal, option))));
    }

    private void ignored(Journal journal, String option) {
        journal.record(new JournalEntry(
                clock.now(),
                "tdengine",
                "",
                "statement",
                option,
                Duration.ZERO,
                JournalEntry.Outcome.OK,
                "",
                List.of(option)));
    }

    public TDengineVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Lets a user in.
     *
     * @param zone in which times without one are read, and days begin
     * @throws TDengineException with code 0x0357 if the name or the password is wrong
     */
    public TDengineSession openSession(String user, String password, ZoneId zone) {
        if (!users.snapshot().matches(user, password)) {
            throw ErrorCode.AUTHENTICATION_FAILURE.error();
        }
        return new TDengineSession(this, new SessionState(user, zone));
    }

    /** A session of the user {@code root} in UTC, without asking for a password. */
    public TDengineSession rootSession() {
        return new TDengineSession(this, new SessionState(Users.ROOT, ZoneOffset.UTC));
    }

    /** What follows the writes. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    Preparation preparation() {
        return preparation;
    }

    BlockWrites blockWrites() {
        return blockWrites;
    }

    /** Runs the statement in a copy of this server, which nobody sees. */
    int validate(String sql, SessionState session) {
        try (var copy = new TDengine(version, clock, new Journal(1), settings)) {
            copy.restore(snapshot());
            var copied = new SessionState(session.user(), session.zone());
            copied.setDatabase(session.database());
            return copy.statements.validate(sql, copied);
        }
    }

    StatementRunner statements() {
        return statements;
    }

    SchemalessResult write(SchemalessRequest request, SessionState session) {
        return schemaless.write(session.database(), request, clock.now());
    }

    void use(String database, SessionState session) {
        if (!SystemTables.isSystemDatabase(database) && store.read(view -> view.database(database) == null)) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        session.setDatabase(database);
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot(), users.snapshot(), variables.snapshot());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        store.restore(snapshot.state);
        users.restore(snapshot.users);
        variables.restore(snapshot.variables);
    }

    @Override
    public void close() {
        timers.close();
    }

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final TDengineStore.Snapshot state;
        private final Users users;
        private final Map<String, String> variables;

        Snapshot(TDengineStore.Snapshot state, Users users, Map<String, String> variables) {
            this.state = state;
            this.users = users;
            this.variables = variables;
        }
    }

    private static GroupFunctions groupFunctions() {
        return new GroupFunctions(List.of(Aggregates.functions(), Selections.functions(), SeriesFunctions.functions()));
    }
}

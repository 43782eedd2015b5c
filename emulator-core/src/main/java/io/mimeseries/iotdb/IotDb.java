package io.mimeseries.iotdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.administration.AdministrationRun;
import io.mimeseries.iotdb.administration.RunningQuery;
import io.mimeseries.iotdb.auth.AccountStore;
import io.mimeseries.iotdb.auth.Accounts;
import io.mimeseries.iotdb.auth.AuthRun;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.call.CallGuard;
import io.mimeseries.iotdb.call.SchemaCalls;
import io.mimeseries.iotdb.call.TemplateCalls;
import io.mimeseries.iotdb.catalogue.CallableFunctions;
import io.mimeseries.iotdb.catalogue.Catalogue;
import io.mimeseries.iotdb.catalogue.CatalogueRun;
import io.mimeseries.iotdb.catalogue.CatalogueStore;
import io.mimeseries.iotdb.cluster.ClusterRun;
import io.mimeseries.iotdb.continuous.ContinuousQueries;
import io.mimeseries.iotdb.continuous.ContinuousQuery;
import io.mimeseries.iotdb.continuous.ContinuousQueryRun;
import io.mimeseries.iotdb.definition.Databases;
import io.mimeseries.iotdb.definition.Deletions;
import io.mimeseries.iotdb.definition.TimeseriesAlteration;
import io.mimeseries.iotdb.definition.TimeseriesCreation;
import io.mimeseries.iotdb.function.builtin.BuiltInFunctions;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.select.Queries;
import io.mimeseries.iotdb.statement.DatabaseStatements;
import io.mimeseries.iotdb.statement.DeletionStatements;
import io.mimeseries.iotdb.statement.InsertStatements;
import io.mimeseries.iotdb.statement.StatementFamilies;
import io.mimeseries.iotdb.statement.StatementRunner;
import io.mimeseries.iotdb.statement.TemplateStatements;
import io.mimeseries.iotdb.statement.TimeseriesStatements;
import io.mimeseries.iotdb.statement.show.SchemaQueries;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.template.TemplateCatalogue;
import io.mimeseries.iotdb.template.TemplateUse;
import io.mimeseries.iotdb.write.Writes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One IoTDB server without its sockets: the same calls that the Thrift service makes. Safe for use by many threads: an acknowledged
 * write is visible to every later query, and a query sees every write whole or not at all.
 */
public final class IotDb implements AutoCloseable {
    private final IotDbVersion version;
    private final Clock clock;
    private final IotDbStore store;
    private final AccountStore accounts = new AccountStore();
    private final CatalogueStore catalogue = new CatalogueStore();
    private final ContinuousQueries continuousQueries;
    private final Writes writes;
    private final CallGuard guard;
    private final SchemaCalls schemaCalls;
    private final TemplateCalls templateCalls;
    private final StatementRunner statements;
    private volatile ServerAddress address = ServerAddress.DEFAULT;

    public IotDb(IotDbVersion version, Clock clock) {
        this(version, clock, new Journal(1), () -> IotDbSettings.DEFAULT);
    }

    /**
     * @param journal where continuous queries that fail are written down
     * @param settings asked for each call
     */
    public IotDb(IotDbVersion version, Clock clock, Journal journal, Supplier<IotDbSettings> settings) {
        this.version = version;
        this.clock = clock;
        this.store = new IotDbStore(clock);
        this.writes = new Writes(store, version);
        var profile = Profile.of(version);
        var databases = new Databases(store, profile);
        var creation = new TimeseriesCreation(store, profile);
        var deletions = new Deletions(store, profile);
        var templates = new TemplateCatalogue(store, profile);
        var use = new TemplateUse(store, profile);
        this.guard = new CallGuard(version);
        this.schemaCalls = new SchemaCalls(version, databases, creation, deletions);
        this.templateCalls = new TemplateCalls(store, version, settings, templates, use);
        var queries = new Queries(store);
        var builtIn = new BuiltInFunctions(version);
        var functions = new CallableFunctions(builtIn, catalogue);
        var catalogueRun = new CatalogueRun(catalogue, builtIn, clock, version);
        var cluster = new ClusterRun(store, version, () -> address);
        this.continuousQueries = new ContinuousQueries(clock, journal, this::run);
        this.statements = new StatementRunner(
                version,
                clock,
                new StatementFamilies(
                        (query, context) -> queries.run(
                                query, context.times(), functions, readable(context.authority()), this::insert),
                        (explain, context) ->
                                queries.explain(explain, context.times(), functions, readable(context.authority())),
                        new InsertStatements(writes),
                        new DeletionStatements(deletions),
                        new DatabaseStatements(databases),
                        new TimeseriesStatements(profile, creation, new TimeseriesAlteration(store), deletions),
                        new TemplateStatements(profile, templates, use),
                        new SchemaQueries(store, profile),
                        (statement, context) ->
                                statement.acceptAuth(new AuthRun(accounts, context.authority(), version)),
                        (statement, context) -> statement.acceptContinuousQuery(
                                new ContinuousQueryRun(continuousQueries, context.user(), context.times())),
                        (statement, context) -> statement.acceptCatalogue(catalogueRun),
                        (statement, context) -> statement.acceptCluster(cluster),
                        (statement, context) -> statement.acceptAdministration(new AdministrationRun(
                                store,
                                version,
                                new RunningQuery(context.text(), context.times().now())))));
    }

    public IotDbVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Lets a user in.
     *
     * @throws IotDbException with code 801 if the name or the password is wrong
     */
    public IotDbSession openSession(String user, String password, ZoneId zone) {
        if (!accounts.isLogin(user, password)) {
            throw new IotDbException(StatusCode.LOGIN_ERROR, "Authentication failed.");
        }
        return new IotDbSession(this, new Authority(accounts, user, version), zone);
    }

    /** A session of the user {@code root} in UTC, without asking for a password. */
    public IotDbSession rootSession() {
        return new IotDbSession(this, new Authority(accounts, Accounts.ADMINISTRATOR, version), ZoneOffset.UTC);
    }

    /** What a user may not read is refused by 1.0 before a query runs, and hidden from it by 1.3. */
    private Predicate<FullPath> readable(Authority authority) {
        return version.isAtLeast(IotDbVersion.V1_3_2) && !authority.isUnlimited()
                ? path -> authority.allows(Privilege.READ_DATA, path)
                : path -> true;
    }

    private void run(Query query, String text, String user, ZoneId zone) {
        var answer = statements.run(query, text, new Authority(accounts, user, version), zone);
        if (answer instanceof Answer.Rows rows) {
            rows.batches().forEachRemaining(batch -> {});
        }
    }

    /** Says where clients find this server, which its own statements tell them. */
    public void setAddress(ServerAddress changed) {
        address = changed;
    }

    private void insert(Tablet tablet) {
        writes.tablets(List.of(tablet));
    }

    Writes writes() {
        return writes;
    }

    CallGuard guard() {
        return guard;
    }

    SchemaCalls schemaCalls() {
        return schemaCalls;
    }

    TemplateCalls templateCalls() {
        return templateCalls;
    }

    StatementRunner statements() {
        return statements;
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot(), accounts.snapshot(), catalogue.snapshot(), continuousQueries.list());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        continuousQueries.stop();
        store.restore(snapshot.state);
        accounts.restore(snapshot.accounts);
        catalogue.restore(snapshot.catalogue);
        continuousQueries.restore(snapshot.continuousQueries);
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
        private final IotDbStore.Snapshot state;
        private final Accounts accounts;
        private final Catalogue catalogue;
        private final List<ContinuousQuery> continuousQueries;

        Snapshot(
                IotDbStore.Snapshot state,
                Accounts accounts,
                Catalogue catalogue,
                List<ContinuousQuery> continuousQueries) {
            this.state = state;
            this.accounts = accounts;
            this.catalogue = catalogue;
            this.continuousQueries = continuousQueries;
        }
    }
}

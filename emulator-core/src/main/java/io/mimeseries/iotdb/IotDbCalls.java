package io.mimeseries.iotdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.iotdb.administration.AdministrationRun;
import io.mimeseries.iotdb.administration.RunningQuery;
import io.mimeseries.iotdb.auth.AccountStore;
import io.mimeseries.iotdb.auth.AuthRun;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.call.CallGuard;
import io.mimeseries.iotdb.call.SchemaCalls;
import io.mimeseries.iotdb.call.TemplateCalls;
import io.mimeseries.iotdb.catalogue.CallableFunctions;
import io.mimeseries.iotdb.catalogue.CatalogueRun;
import io.mimeseries.iotdb.catalogue.CatalogueStore;
import io.mimeseries.iotdb.cluster.ClusterRun;
import io.mimeseries.iotdb.continuous.ContinuousQueries;
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
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What runs the calls and statements of those who have signed in, over what the server keeps. */
final class IotDbCalls {
    private final IotDbVersion version;
    private final Writes writes;
    private final CallGuard guard;
    private final SchemaCalls schema;
    private final TemplateCalls templates;
    private final StatementRunner statements;

    IotDbCalls(
            IotDbVersion version,
            Clock clock,
            IotDbStore store,
            AccountStore accounts,
            CatalogueStore catalogue,
            ContinuousQueries continuousQueries,
            Supplier<IotDbSettings> settings,
            Supplier<ServerAddress> address) {
        this.version = version;
        this.writes = new Writes(store, version);
        var profile = Profile.of(version);
        var databases = new Databases(store, profile);
        var creation = new TimeseriesCreation(store, profile);
        var deletions = new Deletions(store, profile);
        var definedTemplates = new TemplateCatalogue(store, profile);
        var use = new TemplateUse(store, profile);
        this.guard = new CallGuard(version);
        this.schema = new SchemaCalls(version, databases, creation, deletions);
        this.templates = new TemplateCalls(store, version, settings, definedTemplates, use);
        var queries = new Queries(store);
        var builtIn = new BuiltInFunctions(version);
        var functions = new CallableFunctions(builtIn, catalogue);
        var catalogueRun = new CatalogueRun(catalogue, builtIn, clock, version);
        var cluster = new ClusterRun(store, version, address);
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
                        new TemplateStatements(profile, definedTemplates, use),
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

    /** What a user may not read is refused by 1.0 before a query runs, and hidden from it by 1.3. */
    private Predicate<FullPath> readable(Authority authority) {
        return version.isAtLeast(IotDbVersion.V1_3_2) && !authority.isUnlimited()
                ? path -> authority.allows(Privilege.READ_DATA, path)
                : path -> true;
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

    SchemaCalls schema() {
        return schema;
    }

    TemplateCalls templates() {
        return templates;
    }

    StatementRunner statements() {
        return statements;
    }
}

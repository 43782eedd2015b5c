package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.select.explain.Analysis;
import io.mimeseries.influxdb.select.explain.Explanation;
import io.mimeseries.influxdb.statement.show.Cardinalities;
import io.mimeseries.influxdb.statement.show.ShowFieldKeys;
import io.mimeseries.influxdb.statement.show.ShowMeasurements;
import io.mimeseries.influxdb.statement.show.ShowSeries;
import io.mimeseries.influxdb.statement.show.ShowTags;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.StoreStatistics;
import java.util.function.Supplier;

/** All that runs statements: each family with no more than what it may touch. */
record StatementFamilies(
        SelectStatements selects,
        ExplainStatements explanations,
        DeletionStatements deletions,
        DatabaseStatements databases,
        RetentionPolicyStatements policies,
        ContinuousQueryStatements continuousQueries,
        UserStatements users,
        SubscriptionStatements subscriptions,
        ShardListings shards,
        RunningQueries queries,
        ShowMeasurements measurements,
        ShowSeries series,
        ShowTags tags,
        ShowFieldKeys fieldKeys,
        Cardinalities cardinalities,
        MonitorStatements monitoring) {

    static StatementFamilies of(
            InfluxStore store,
            Clock clock,
            Monitor monitor,
            SelectExecutor select,
            Supplier<Limits> limits,
            Runnable queryCreated) {
        var catalog = new CatalogStatements(store);
        return new StatementFamilies(
                new SelectStatements(catalog, select),
                new ExplainStatements(catalog, new Explanation(store, clock), new Analysis(store, clock)),
                new DeletionStatements(store, clock),
                new DatabaseStatements(catalog),
                new RetentionPolicyStatements(catalog),
                new ContinuousQueryStatements(catalog, queryCreated),
                new UserStatements(catalog),
                new SubscriptionStatements(catalog),
                new ShardListings(catalog),
                new RunningQueries(clock, limits),
                new ShowMeasurements(store),
                new ShowSeries(store, clock),
                new ShowTags(store, clock),
                new ShowFieldKeys(store),
                new Cardinalities(store, clock),
                new MonitorStatements(monitor, new StoreStatistics(store)));
    }
}

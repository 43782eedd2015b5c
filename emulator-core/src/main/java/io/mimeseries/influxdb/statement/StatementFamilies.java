package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
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

/**
 * All that runs statements: each family with no more than what it may touch. But for the queries that run, families keep nothing, so each is
 * made for the statement that needs it, and a server loads none that nobody asks.
 */
final class StatementFamilies {
    private final InfluxStore store;
    private final Clock clock;
    private final Monitor monitor;
    private final RunningQueries queries;
    private final Runnable queryCreated;
    private final CatalogStatements catalog;
    private final SelectStatements selects;

    /** @param queryCreated is told when there may be a new continuous query */
    StatementFamilies(
            InfluxStore store,
            Clock clock,
            Monitor monitor,
            SelectExecutor select,
            RunningQueries queries,
            Runnable queryCreated) {
        this.store = store;
        this.clock = clock;
        this.monitor = monitor;
        this.queries = queries;
        this.queryCreated = queryCreated;
        catalog = new CatalogStatements(store);
        selects = new SelectStatements(catalog, select);
    }

    SelectStatements selects() {
        return selects;
    }

    ExplainStatements explanations() {
        return new ExplainStatements(catalog, new Explanation(store, clock), new Analysis(store, clock));
    }

    DeletionStatements deletions() {
        return new DeletionStatements(store, clock);
    }

    DatabaseStatements databases() {
        return new DatabaseStatements(catalog);
    }

    RetentionPolicyStatements policies() {
        return new RetentionPolicyStatements(catalog);
    }

    ContinuousQueryStatements continuousQueries() {
        return new ContinuousQueryStatements(catalog, queryCreated);
    }

    UserStatements users() {
        return new UserStatements(catalog);
    }

    SubscriptionStatements subscriptions() {
        return new SubscriptionStatements(catalog);
    }

    ShardListings shards() {
        return new ShardListings(catalog);
    }

    RunningQueries queries() {
        return queries;
    }

    ShowMeasurements measurements() {
        return new ShowMeasurements(store);
    }

    ShowSeries series() {
        return new ShowSeries(store, clock);
    }

    ShowTags tags() {
        return new ShowTags(store, clock);
    }

    ShowFieldKeys fieldKeys() {
        return new ShowFieldKeys(store);
    }

    Cardinalities cardinalities() {
        return new Cardinalities(store, clock);
    }

    MonitorStatements monitoring() {
        return new MonitorStatements(monitor, new StoreStatistics(store));
    }
}

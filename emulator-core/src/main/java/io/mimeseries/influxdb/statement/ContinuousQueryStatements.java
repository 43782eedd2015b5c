package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.CatalogErrors;
import io.mimeseries.influxdb.catalog.ContinuousQueries;
import io.mimeseries.influxdb.catalog.ContinuousQuery;
import io.mimeseries.influxdb.statement.support.SourceNormalizer;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.ArrayList;
import java.util.List;

/** CREATE CONTINUOUS QUERY, DROP CONTINUOUS QUERY and SHOW CONTINUOUS QUERIES. */
final class ContinuousQueryStatements {
    private final CatalogStatements catalog;
    private final Runnable created;

    /** @param created is told when there may be a new query */
    ContinuousQueryStatements(CatalogStatements catalog, Runnable created) {
        this.catalog = catalog;
        this.created = created;
    }

    /** Returns the statement with databases and policies filled in: from the request's database first, as in InfluxDB 1.6.7. */
    Statement.CreateContinuousQuery create(Statement.CreateContinuousQuery statement, StatementContext context) {
        var database = context.database().isEmpty() ? statement.database() : context.database();
        var normalizer = new SourceNormalizer(catalog.catalog(), database, context.retentionPolicy());
        var normalized = new Statement.CreateContinuousQuery(
                statement.name(),
                statement.database(),
                normalizer.normalize(statement.select()),
                statement.resampleEvery(),
                statement.resampleFor());
        catalog.change(before -> {
            requirePolicies(before, normalized.select());
            return ContinuousQueries.create(
                    before, statement.database(), new ContinuousQuery(statement.name(), normalized.toString()));
        });
        created.run();
        return normalized;
    }

    void drop(Statement.DropContinuousQuery statement) {
        catalog.change(before -> ContinuousQueries.drop(before, statement.database(), statement.name()));
    }

    List<ResultSeries> show() {
        var series = new ArrayList<ResultSeries>();
        for (var database : catalog.catalog().databases().values()) {
            var table = new Table(database.name(), "name", "query");
            database.continuousQueries().values().forEach(query -> table.row(query.name(), query.text()));
            series.add(table.build());
        }
        return series;
    }

    private static void requirePolicies(Catalog catalog, Statement.Select select) {
        if (select.target() != null) {
            requirePolicy(catalog, select.target());
        }
        for (var source : select.sources()) {
            if (source instanceof Source.Subquery subquery) {
                requirePolicies(catalog, subquery.select());
            } else {
                requirePolicy(catalog, (Source.Measurement) source);
            }
        }
    }

    /** The text differs from that of a query: the real server names the database too. */
    private static void requirePolicy(Catalog catalog, Source.Measurement measurement) {
        var database = catalog.requireDatabase(measurement.database());
        if (!database.policies().contains(measurement.retentionPolicy())) {
            throw new StatementException(
                    CatalogErrors.policyNotFound(measurement.database() + "." + measurement.retentionPolicy()));
        }
    }
}

package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.explain.Analysis;
import io.mimeseries.influxdb.select.explain.Explanation;
import io.mimeseries.influxdb.statement.support.SourceNormalizer;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;

/** EXPLAIN and EXPLAIN ANALYZE. */
final class ExplainStatements {
    private final CatalogStatements catalog;
    private final Explanation explanation;
    private final Analysis analysis;

    ExplainStatements(CatalogStatements catalog, Explanation explanation, Analysis analysis) {
        this.catalog = catalog;
        this.explanation = explanation;
        this.analysis = analysis;
    }

    List<ResultSeries> run(Statement.Explain statement, StatementContext context) {
        var select = new SourceNormalizer(catalog.catalog(), context).normalize(statement.select());
        var lines =
                statement.analyze() ? analysis.run(select, context.task()) : explanation.plan(select, context.task());
        var table = new Table("", statement.analyze() ? "EXPLAIN ANALYZE" : "QUERY PLAN");
        lines.forEach(table::row);
        return table.asList();
    }
}

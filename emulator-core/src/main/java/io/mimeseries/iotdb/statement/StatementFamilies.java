package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.AdministrationStatement;
import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.grammar.iotdb.ast.ClusterStatement;
import io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.grammar.iotdb.ast.Explain;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;

/** Who runs what. */
public record StatementFamilies(
        StatementFamily<Query> queries,
        StatementFamily<Explain> explanations,
        StatementFamily<Insert> inserts,
        StatementFamily<DeleteData> deletions,
        StatementFamily<DatabaseStatement> databases,
        StatementFamily<TimeseriesStatement> timeseries,
        StatementFamily<TemplateStatement> templates,
        StatementFamily<SchemaQuery> schemaQueries,
        StatementFamily<AuthStatement> authorisation,
        StatementFamily<ContinuousQueryStatement> continuousQueries,
        StatementFamily<CatalogueStatement> catalogue,
        StatementFamily<ClusterStatement> cluster,
        StatementFamily<AdministrationStatement> administration) {}

package io.mimeseries.tdengine.statement;

import io.mimeseries.grammar.tdengine.ast.AdministrationStatement;
import io.mimeseries.grammar.tdengine.ast.CatalogueStatement;
import io.mimeseries.grammar.tdengine.ast.DatabaseStatement;
import io.mimeseries.grammar.tdengine.ast.Delete;
import io.mimeseries.grammar.tdengine.ast.Explain;
import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.grammar.tdengine.ast.InsertSelect;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import io.mimeseries.grammar.tdengine.ast.StreamStatement;
import io.mimeseries.grammar.tdengine.ast.TableStatement;
import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement;

/** Who runs what. */
public record StatementFamilies(
        StatementFamily<Query> queries,
        StatementFamily<Explain> explanations,
        StatementFamily<Insert> inserts,
        StatementFamily<InsertSelect> insertedQueries,
        StatementFamily<Delete> deletions,
        SessionFamily<DatabaseStatement> databases,
        StatementFamily<TableStatement> tables,
        StatementFamily<VirtualTableStatement> virtualTables,
        StatementFamily<ShowStatement> shows,
        StatementFamily<UserStatement> users,
        StatementFamily<TopicStatement> topics,
        StatementFamily<StreamStatement> streams,
        StatementFamily<CatalogueStatement> catalogue,
        SessionFamily<AdministrationStatement> administration) {}

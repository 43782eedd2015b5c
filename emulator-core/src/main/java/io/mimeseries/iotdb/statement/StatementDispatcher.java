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
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.Answer;

/** Sends a statement to its family; for one statement. */
record StatementDispatcher(StatementFamilies to, StatementContext context) implements Statement.Visitor<Answer> {

    @Override
    public Answer visit(Query node) {
        return to.queries().run(node, context);
    }

    @Override
    public Answer visit(Explain node) {
        return to.explanations().run(node, context);
    }

    @Override
    public Answer visit(Insert node) {
        return to.inserts().run(node, context);
    }

    @Override
    public Answer visit(DeleteData node) {
        return to.deletions().run(node, context);
    }

    @Override
    public Answer visit(DatabaseStatement node) {
        return to.databases().run(node, context);
    }

    @Override
    public Answer visit(TimeseriesStatement node) {
        return to.timeseries().run(node, context);
    }

    @Override
    public Answer visit(TemplateStatement node) {
        return to.templates().run(node, context);
    }

    @Override
    public Answer visit(SchemaQuery node) {
        return to.schemaQueries().run(node, context);
    }

    @Override
    public Answer visit(AuthStatement node) {
        return to.authorisation().run(node, context);
    }

    @Override
    public Answer visit(ContinuousQueryStatement node) {
        return to.continuousQueries().run(node, context);
    }

    @Override
    public Answer visit(CatalogueStatement node) {
        return to.catalogue().run(node, context);
    }

    @Override
    public Answer visit(ClusterStatement node) {
        return to.cluster().run(node, context);
    }

    @Override
    public Answer visit(AdministrationStatement node) {
        return to.administration().run(node, context);
    }
}

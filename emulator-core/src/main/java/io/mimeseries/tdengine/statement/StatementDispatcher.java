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
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.grammar.tdengine.ast.StreamStatement;
import io.mimeseries.grammar.tdengine.ast.TableStatement;
import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;

/** Sends a statement to its family; for one statement. */
record StatementDispatcher(StatementFamilies to, StatementContext context, SessionState session)
        implements Statement.Visitor<Answer> {

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
    public Answer visit(InsertSelect node) {
        return to.insertedQueries().run(node, context);
    }

    @Override
    public Answer visit(Delete node) {
        return to.deletions().run(node, context);
    }

    @Override
    public Answer visit(DatabaseStatement node) {
        return to.databases().run(node, context, session);
    }

    @Override
    public Answer visit(TableStatement node) {
        return to.tables().run(node, context);
    }

    @Override
    public Answer visit(VirtualTableStatement node) {
        return to.virtualTables().run(node, context);
    }

    @Override
    public Answer visit(ShowStatement node) {
        return to.shows().run(node, context);
    }

    @Override
    public Answer visit(UserStatement node) {
        return to.users().run(node, context);
    }

    @Override
    public Answer visit(TopicStatement node) {
        return to.topics().run(node, context);
    }

    @Override
    public Answer visit(StreamStatement node) {
        return to.streams().run(node, context);
    }

    @Override
    public Answer visit(CatalogueStatement node) {
        return to.catalogue().run(node, context);
    }

    @Override
    public Answer visit(AdministrationStatement node) {
        return to.administration().run(node, context, session);
    }
}

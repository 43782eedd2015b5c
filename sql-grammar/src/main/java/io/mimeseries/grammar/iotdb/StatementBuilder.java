package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DeleteStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ExplainStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.InsertStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SelectStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.StatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UnsupportedStatementContext;
import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.grammar.iotdb.ast.Explain;
import io.mimeseries.grammar.iotdb.ast.Statement;
import org.antlr.v4.runtime.ParserRuleContext;

/** Turns a statement into its record. */
final class StatementBuilder extends Builder<Statement> {
    private final Refusals refusals;
    private final Paths paths;
    private final Literals literals;
    private final QueryBuilder queries;

    StatementBuilder(Refusals refusals) {
        var names = new Names(refusals);
        this.refusals = refusals;
        this.paths = new Paths(names);
        this.literals = new Literals(names);
        this.queries = new QueryBuilder(paths, literals);
    }

    Statement of(StatementContext context) {
        var child = (ParserRuleContext) context.getChild(0);
        return switch (child.getRuleIndex()) {
            case IotDbGrammar.RULE_databaseStatement -> child.accept(new DatabaseBuilder(paths));
            case IotDbGrammar.RULE_timeseriesStatement -> child.accept(new TimeseriesBuilder(paths, literals));
            case IotDbGrammar.RULE_templateStatement -> child.accept(new TemplateBuilder(paths));
            case IotDbGrammar.RULE_schemaQuery -> child.accept(new SchemaQueryBuilder(paths));
            case IotDbGrammar.RULE_authStatement -> child.accept(new AuthBuilder(paths));
            case IotDbGrammar.RULE_continuousQueryStatement ->
                child.accept(new ContinuousQueryBuilder(queries, literals));
            case IotDbGrammar.RULE_catalogueStatement -> child.accept(new CatalogueBuilder(paths, queries));
            case IotDbGrammar.RULE_clusterStatement -> child.accept(new ClusterBuilder(paths));
            case IotDbGrammar.RULE_administrationStatement -> child.accept(new AdministrationBuilder(paths, queries));
            default -> child.accept(this);
        };
    }

    @Override
    public Statement visitSelectStatement(SelectStatementContext context) {
        return queries.of(context);
    }

    @Override
    public Statement visitExplainStatement(ExplainStatementContext context) {
        if (context.selectStatement() == null) {
            throw refusals.internal("nothing to explain");
        }
        return new Explain(context.ANALYZE() != null, context.VERBOSE() != null, queries.of(context.selectStatement()));
    }

    @Override
    public Statement visitInsertStatement(InsertStatementContext context) {
        return new InsertBuilder(paths, literals).of(context);
    }

    @Override
    public Statement visitDeleteStatement(DeleteStatementContext context) {
        return new DeleteData(paths.of(context.prefixPath()), queries.where(context.whereClause()));
    }

    @Override
    public Statement visitUnsupportedStatement(UnsupportedStatementContext context) {
        throw Refusals.unsupported();
    }
}

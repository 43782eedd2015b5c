package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DeleteStatementContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ExpiredStatementContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ExplainStatementContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.InsertSelectContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.QueryContext;
import io.mimeseries.grammar.tdengine.ast.Delete;
import io.mimeseries.grammar.tdengine.ast.Explain;
import io.mimeseries.grammar.tdengine.ast.InsertSelect;
import io.mimeseries.grammar.tdengine.ast.Statement;
import org.antlr.v4.runtime.ParserRuleContext;

/** Turns a statement into its record. */
final class StatementBuilder extends Builder<Statement> {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ExpressionBuilder expressions;
    private final QueryBuilder queries;

    private StatementBuilder(ParsedStatement statement) {
        this.texts = new Texts(statement.sql());
        this.literals = new Literals(texts);
        this.types = new Types(texts);
        this.expressions = new ExpressionBuilder(statement, texts, literals, types);
        this.queries = new QueryBuilder(texts, literals, expressions);
    }

    static Statement of(ParsedStatement statement) {
        return new StatementBuilder(statement)
                .of((ParserRuleContext) statement.tree().getChild(0));
    }

    private Statement of(ParserRuleContext child) {
        return switch (child.getRuleIndex()) {
            case TDengineGrammar.RULE_databaseStatement -> child.accept(new DatabaseBuilder(texts, literals));
            case TDengineGrammar.RULE_tableStatement -> child.accept(new TableBuilder(texts, literals, types));
            case TDengineGrammar.RULE_virtualTableStatement ->
                child.accept(new VirtualTableBuilder(texts, literals, types));
            case TDengineGrammar.RULE_showStatement -> child.accept(new ShowBuilder(texts, literals, types));
            case TDengineGrammar.RULE_userStatement -> child.accept(new UserBuilder(texts, expressions));
            case TDengineGrammar.RULE_topicStatement -> child.accept(new TopicBuilder(texts, queries));
            case TDengineGrammar.RULE_streamStatement -> child.accept(new StreamBuilder(texts, literals, queries));
            case TDengineGrammar.RULE_catalogueStatement ->
                child.accept(new CatalogueBuilder(texts, literals, types, expressions, queries));
            case TDengineGrammar.RULE_administrationStatement -> child.accept(new AdministrationBuilder(texts));
            default -> child.accept(this);
        };
    }

    @Override
    public Statement visitQuery(QueryContext context) {
        return queries.of(context);
    }

    @Override
    public Statement visitExplainStatement(ExplainStatementContext context) {
        var verbose = context.BOOLEAN();
        var ratio = context.FLOAT_LITERAL();
        return new Explain(
                context.ANALYZE() != null,
                !verbose.isEmpty()
                        && texts.text(verbose.get(verbose.size() - 1)).equals("true"),
                ratio.isEmpty() ? null : texts.text(ratio.get(ratio.size() - 1)),
                context.query() == null ? visitInsertSelect(context.insertSelect()) : queries.of(context.query()));
    }

    @Override
    public Statement visitInsertSelect(InsertSelectContext context) {
        return new InsertSelect(
                texts.tableName(context.tableName()),
                texts.columns(context.columnNameList()),
                queries.of(context.query()));
    }

    @Override
    public Statement visitDeleteStatement(DeleteStatementContext context) {
        return new Delete(texts.tableName(context.tableName()), queries.where(context.whereClause()));
    }

    @Override
    public Statement visitExpiredStatement(ExpiredStatementContext context) {
        throw Faults.expired();
    }
}

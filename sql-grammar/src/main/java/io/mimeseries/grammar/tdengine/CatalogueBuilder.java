package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateFunctionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateIndexContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateSmaIndexContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateTsmaContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateViewContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropFunctionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropIndexContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropTsmaContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropViewContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SmaFunctionContext;
import io.mimeseries.grammar.tdengine.ast.CatalogueStatement;
import io.mimeseries.grammar.tdengine.ast.Expression;
import java.util.List;

/** Views, indexes, TSMAs, functions. */
final class CatalogueBuilder extends Builder<CatalogueStatement> {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ExpressionBuilder expressions;
    private final QueryBuilder queries;

    CatalogueBuilder(Texts texts, Literals literals, Types types, ExpressionBuilder expressions, QueryBuilder queries) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
        this.expressions = expressions;
        this.queries = queries;
    }

    @Override
    public CatalogueStatement visitCreateView(CreateViewContext context) {
        return new CatalogueStatement.CreateView(
                context.REPLACE() != null,
                texts.tableName(context.tableName()),
                queries.of(context.query()),
                texts.source(context.query()));
    }

    @Override
    public CatalogueStatement visitDropView(DropViewContext context) {
        return new CatalogueStatement.DropView(context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public CatalogueStatement visitCreateSmaIndex(CreateSmaIndexContext context) {
        return new CatalogueStatement.CreateIndex(
                true,
                context.ifNotExists() != null,
                texts.columnItem(context.columnNameItem()),
                texts.tableName(context.tableName()),
                List.of());
    }

    @Override
    public CatalogueStatement visitCreateIndex(CreateIndexContext context) {
        return new CatalogueStatement.CreateIndex(
                false,
                context.ifNotExists() != null,
                texts.columnItem(context.columnNameItem()),
                texts.tableName(context.tableName()),
                texts.columns(context.columnNameList()));
    }

    @Override
    public CatalogueStatement visitDropIndex(DropIndexContext context) {
        return new CatalogueStatement.DropIndex(context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public CatalogueStatement visitCreateTsma(CreateTsmaContext context) {
        return new CatalogueStatement.CreateTsma(
                context.RECURSIVE() != null,
                context.ifNotExists() != null,
                texts.name(context.name()),
                texts.tableName(context.tableName()),
                context.smaFunctions() == null
                        ? List.of()
                        : context.smaFunctions().smaFunction().stream()
                                .map(this::function)
                                .toList(),
                literals.of(context.DURATION_LITERAL()));
    }

    private Expression function(SmaFunctionContext context) {
        return new Expression.Function(
                texts.name(context.getStart()).text(), expressions.values(context.valueList()), texts.source(context));
    }

    @Override
    public CatalogueStatement visitDropTsma(DropTsmaContext context) {
        return new CatalogueStatement.DropTsma(context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public CatalogueStatement visitCreateFunction(CreateFunctionContext context) {
        return new CatalogueStatement.CreateFunction(
                context.REPLACE() != null,
                context.AGGREGATE() != null,
                context.ifNotExists() != null,
                texts.name(context.name()),
                texts.string(context.STRING(0)),
                types.of(context.typeName()),
                texts.textOrNull(context.INTEGER_LITERAL()),
                texts.stringOrNull(context.STRING(1)));
    }

    @Override
    public CatalogueStatement visitDropFunction(DropFunctionContext context) {
        return new CatalogueStatement.DropFunction(context.ifExists() != null, texts.name(context.name()));
    }
}

package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.BetweenContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ComparisonContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ComparisonOperatorContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.InContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.IsNullContext;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Source;

/** What follows the left operand of a predicate. */
final class PredicateBuilder extends Builder<Expression> {
    private final Texts texts;
    private final Literals literals;
    private final ExpressionBuilder expressions;
    private final Expression left;
    private final Source source;

    PredicateBuilder(Texts texts, Literals literals, ExpressionBuilder expressions, Expression left, Source source) {
        this.texts = texts;
        this.literals = literals;
        this.expressions = expressions;
        this.left = left;
        this.source = source;
    }

    @Override
    public Expression visitComparison(ComparisonContext context) {
        return new Expression.Comparison(
                operator(context.comparisonOperator()), left, expressions.value(context.value()), source);
    }

    @Override
    public Expression visitBetween(BetweenContext context) {
        return new Expression.Between(
                context.NOT() != null,
                left,
                expressions.value(context.value(0)),
                expressions.value(context.value(1)),
                source);
    }

    @Override
    public Expression visitIsNull(IsNullContext context) {
        return new Expression.IsNull(context.NOT() != null, left, source);
    }

    @Override
    public Expression visitIn(InContext context) {
        var values = context.signedLiteral().stream().map(literals::of).toList();
        return new Expression.In(context.NOT() != null, left, values, source);
    }

    private ComparisonOperator operator(ComparisonOperatorContext context) {
        boolean not = context.NOT() != null;
        return switch (context.getStop().getType()) {
            case TDengineGrammar.LT -> ComparisonOperator.LESS;
            case TDengineGrammar.GT -> ComparisonOperator.GREATER;
            case TDengineGrammar.LE -> ComparisonOperator.LESS_OR_EQUAL;
            case TDengineGrammar.GE -> ComparisonOperator.GREATER_OR_EQUAL;
            case TDengineGrammar.NE -> ComparisonOperator.NOT_EQUAL;
            case TDengineGrammar.EQ -> ComparisonOperator.EQUAL;
            case TDengineGrammar.LIKE -> not ? ComparisonOperator.NOT_LIKE : ComparisonOperator.LIKE;
            case TDengineGrammar.MATCH -> ComparisonOperator.MATCH;
            case TDengineGrammar.NMATCH -> ComparisonOperator.NMATCH;
            case TDengineGrammar.REGEXP -> not ? ComparisonOperator.NMATCH : ComparisonOperator.MATCH;
            case TDengineGrammar.CONTAINS -> ComparisonOperator.CONTAINS;
            default -> throw new IllegalStateException("no operator: " + texts.source(context));
        };
    }
}

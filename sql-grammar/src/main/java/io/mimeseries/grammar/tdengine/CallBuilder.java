package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CallContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CastContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColsItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LiteralCallContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PositionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StarCallContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StarParameterContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SubstringContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TrimContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TrimFromContext;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Expression.Trim.Side;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.Source;
import java.util.List;

/** Calls of functions, one object a call. */
final class CallBuilder extends Builder<Expression> {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ExpressionBuilder expressions;
    private final OperandBuilder operands;
    private final Source source;

    CallBuilder(
            Texts texts,
            Literals literals,
            Types types,
            ExpressionBuilder expressions,
            OperandBuilder operands,
            Source source) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
        this.expressions = expressions;
        this.operands = operands;
        this.source = source;
    }

    @Override
    public Expression visitLiteralCall(LiteralCallContext context) {
        return literals.call(context.literalFunction(), source);
    }

    @Override
    public Expression visitCall(CallContext context) {
        var name = texts.name(context.getStart()).text();
        return new Expression.Function(
                name, context.valueList() == null ? List.of() : expressions.values(context.valueList()), source);
    }

    @Override
    public Expression visitStarCall(StarCallContext context) {
        var arguments = context.STAR() == null
                ? context.starParameter().stream().map(this::parameter).toList()
                : List.<Expression>of(new Expression.Star(
                        null,
                        texts.source(context.STAR().getSymbol(), context.STAR().getSymbol())));
        return new Expression.Function(texts.text(context.getStart()), arguments, source);
    }

    private Expression parameter(StarParameterContext context) {
        return context.value() == null
                ? new Expression.Star(texts.table(context.name()), texts.source(context))
                : expressions.value(context.value());
    }

    @Override
    public Expression visitCols(ColsContext context) {
        var function = context.functionCall();
        var items = context.colsItem().stream().map(this::item).toList();
        return new Expression.Cols(operands.call(function, texts.source(function)), items, source);
    }

    private SelectItem item(ColsItemContext context) {
        return context.value() == null
                ? new SelectItem(new Expression.Star(null, texts.source(context)), null)
                : new SelectItem(expressions.value(context.value()), texts.aliasOrNull(context.alias()));
    }

    @Override
    public Expression visitCast(CastContext context) {
        return new Expression.Cast(expressions.of(context.commonExpression()), types.of(context.castType()), source);
    }

    @Override
    public Expression visitPosition(PositionContext context) {
        return new Expression.Function(
                "position", List.of(expressions.value(context.value(0)), expressions.value(context.value(1))), source);
    }

    @Override
    public Expression visitTrim(TrimContext context) {
        return new Expression.Trim(Side.BOTH, null, expressions.value(context.value()), source);
    }

    @Override
    public Expression visitTrimFrom(TrimFromContext context) {
        return new Expression.Trim(
                side(context),
                context.what == null ? null : expressions.value(context.what),
                expressions.value(context.operand),
                source);
    }

    private static Side side(TrimFromContext context) {
        if (context.LEADING() != null) {
            return Side.LEADING;
        }
        return context.TRAILING() == null ? Side.BOTH : Side.TRAILING;
    }

    @Override
    public Expression visitSubstring(SubstringContext context) {
        return new Expression.Function(
                texts.text(context.getStart()),
                context.value().stream().map(expressions::value).toList(),
                source);
    }
}

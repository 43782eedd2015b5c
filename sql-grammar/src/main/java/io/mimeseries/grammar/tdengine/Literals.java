package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LiteralContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LiteralFunctionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SignContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SignedLiteralContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TagLiteralContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TagLiteralListContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WindowDurationContext;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Source;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Literals of all kinds and places. */
final class Literals {
    private final Texts texts;

    Literals(Texts texts) {
        this.texts = texts;
    }

    Literal of(LiteralContext context, Source source) {
        return literal(context, source);
    }

    /** A literal that is one token. */
    Literal of(TerminalNode node) {
        return of(node.getSymbol());
    }

    Literal of(Token token) {
        var text = texts.text(token);
        var kind = kind(token);
        return new Literal(
                kind, kind == Literal.Kind.STRING ? Spelling.string(text) : text, texts.source(token, token));
    }

    Literal of(WindowDurationContext context) {
        return of(context.getStart());
    }

    @Nullable
    Literal orNull(@Nullable WindowDurationContext context) {
        return context == null ? null : of(context);
    }

    /** A number or duration with its sign; a plus sign is dropped. */
    Literal signed(ParserRuleContext context) {
        var last = context.getStop();
        var text = texts.text(last);
        boolean minus = Texts.isMinus(context.getStart());
        return new Literal(kind(last), minus ? "-" + text : text, texts.source(context));
    }

    /** A literal of a list, or a call without arguments. */
    Expression of(SignedLiteralContext context) {
        if (context.literalFunction() != null) {
            return call(context.literalFunction(), texts.source(context));
        }
        return context.sign() == null ? literal(context, texts.source(context)) : signed(context);
    }

    Expression.Function call(LiteralFunctionContext context, Source source) {
        return new Expression.Function(texts.text(context.getStart()), List.of(), source);
    }

    List<Expression> tags(TagLiteralListContext context) {
        return context.tagLiteral().stream().map(this::tag).toList();
    }

    /** The value of a tag: signs stay as they were written, since errors quote them. */
    Expression tag(TagLiteralContext context) {
        if (context.DURATION_LITERAL() == null) {
            return operand(context, context.sign(), context.getStop());
        }
        var signs = context.sign();
        var operator = signs.get(signs.size() - 1);
        var first = texts.source(context.getStart(), before(context, operator));
        var left = context.literalFunction() == null
                ? new Literal(kind(before(context, operator)), first.text(), first)
                : call(context.literalFunction(), first);
        return new Expression.Binary(
                Texts.isMinus(operator.getStart()) ? BinaryOperator.SUBTRACT : BinaryOperator.ADD,
                context.STRING() == null ? left : of(context.STRING()),
                of(context.DURATION_LITERAL()),
                texts.source(context));
    }

    private Expression operand(TagLiteralContext context, List<SignContext> signs, Token last) {
        var source = texts.source(context);
        if (context.literalFunction() != null) {
            return call(context.literalFunction(), source);
        }
        return signs.isEmpty() ? of(last) : new Literal(kind(last), source.text(), source);
    }

    private static Token before(TagLiteralContext context, SignContext operator) {
        for (int i = 1; i < context.getChildCount(); i++) {
            if (context.getChild(i) == operator) {
                var child = context.getChild(i - 1);
                return child instanceof ParserRuleContext rule ? rule.getStop() : ((TerminalNode) child).getSymbol();
            }
        }
        throw new IllegalStateException("no operator");
    }

    private Literal literal(ParserRuleContext context, Source source) {
        var first = context.getStart();
        if (first.getType() == TDengineGrammar.TIMESTAMP) {
            return new Literal(Literal.Kind.TIMESTAMP, Spelling.string(texts.text(context.getStop())), source);
        }
        var text = texts.text(first);
        var kind = kind(first);
        return new Literal(kind, kind == Literal.Kind.STRING ? Spelling.string(text) : text, source);
    }

    private static Literal.Kind kind(Token token) {
        return switch (token.getType()) {
            case TDengineGrammar.INTEGER_LITERAL,
                    TDengineGrammar.HEX_LITERAL,
                    TDengineGrammar.BINARY_LITERAL,
                    TDengineGrammar.MINUS_SIGN -> Literal.Kind.INTEGER;
            case TDengineGrammar.FLOAT_LITERAL -> Literal.Kind.FLOAT;
            case TDengineGrammar.STRING -> Literal.Kind.STRING;
            case TDengineGrammar.BOOLEAN -> Literal.Kind.BOOL;
            case TDengineGrammar.DURATION_LITERAL -> Literal.Kind.DURATION;
            case TDengineGrammar.NULL -> Literal.Kind.NULL;
            default -> throw new IllegalStateException("no literal: " + token);
        };
    }
}

package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CallArgumentsContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DistinctContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ExpressionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ExpressionRestContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.OperandContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ReferenceContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ReferenceRestContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.RegexArgumentContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SignedContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.WildcardContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.BooleanLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.Distinct;
import io.mimeseries.grammar.influxql.ast.Expression.DurationLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.IntegerLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.NumberLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.Parenthesized;
import io.mimeseries.grammar.influxql.ast.Expression.StringLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.UnsignedLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Expression.Wildcard;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Turns finished rules of the expression grammar into the syntax tree. */
final class ExpressionBuilder {
    private ExpressionBuilder() {}

    static Expression of(ExpressionContext context) {
        var children = context.children;
        var first = operand((OperandContext) children.get(0));
        return chain(first, children.subList(1, children.size()));
    }

    /** The expression that starts with a reference or call of this name, where the grammar keeps the name apart. */
    static Expression of(
            Token name,
            @Nullable CallArgumentsContext call,
            @Nullable ReferenceRestContext reference,
            ExpressionRestContext rest) {
        var text = TokenText.of(name);
        var first = call != null ? call(text, call) : reference(text, reference);
        return rest.children == null ? first : chain(first, rest.children);
    }

    /** A rule of which the only child is an expression or the text of a regular expression. */
    static Expression ofChoice(ParserRuleContext context) {
        var child = context.getChild(0);
        return child instanceof RegexArgumentContext regex
                ? Patterns.literal(regex.getStart())
                : of((ExpressionContext) child);
    }

    private static Expression chain(Expression first, List<ParseTree> rest) {
        if (rest.isEmpty()) {
            return first;
        }
        var chain = new OperatorChain(first);
        for (int i = 0; i < rest.size(); i += 2) {
            var operator = Operators.of(((ParserRuleContext) rest.get(i)).getStart());
            var right = rest.get(i + 1);
            chain.add(
                    operator,
                    right instanceof OperandContext operand
                            ? operand(operand)
                            : Patterns.literal(((ParserRuleContext) right).getStart()));
        }
        return chain.tree();
    }

    private static Expression operand(OperandContext context) {
        var child = (ParserRuleContext) context.getChild(0);
        return child instanceof SignedContext signed ? signed(signed) : simple(child);
    }

    private static Expression simple(ParserRuleContext context) {
        var token = context.getStart();
        return switch (context.getRuleIndex()) {
            case InfluxQlGrammar.RULE_parenthesized ->
                new Parenthesized(of(((InfluxQlGrammar.ParenthesizedContext) context).expression()));
            case InfluxQlGrammar.RULE_reference -> reference((ReferenceContext) context);
            case InfluxQlGrammar.RULE_distinct -> distinct((DistinctContext) context);
            case InfluxQlGrammar.RULE_stringLiteral -> new StringLiteral(TokenText.of(token));
            case InfluxQlGrammar.RULE_numberLiteral -> new NumberLiteral(Double.parseDouble(token.getText()));
            case InfluxQlGrammar.RULE_integerLiteral -> integer(token);
            case InfluxQlGrammar.RULE_durationLiteral -> new DurationLiteral(DurationText.parse(token.getText()));
            case InfluxQlGrammar.RULE_booleanLiteral -> new BooleanLiteral(token.getType() == InfluxQlTokens.TRUE);
            case InfluxQlGrammar.RULE_wildcard -> wildcard((WildcardContext) context);
            case InfluxQlGrammar.RULE_boundRegex -> Patterns.literal(token);
            default -> throw new IllegalStateException("operand of rule " + context.getRuleIndex());
        };
    }

    private static Expression integer(Token token) {
        var value = Integers.literal(token);
        return Integers.isSigned(value)
                ? new IntegerLiteral(value.longValue())
                : new UnsignedLiteral(value.longValue());
    }

    private static Expression reference(ReferenceContext context) {
        var name = Names.of(context.name());
        return context.callArguments() != null
                ? call(name, context.callArguments())
                : reference(name, context.referenceRest());
    }

    private static Expression reference(String name, @Nullable ReferenceRestContext rest) {
        if (rest == null || rest.children == null) {
            return new VariableReference(name);
        }
        var parts = new ArrayList<String>();
        parts.add(name);
        parts.addAll(Names.segments(rest));
        var type = rest.castType() == null
                ? DataType.UNKNOWN
                : Casts.of(rest.castType().getStart());
        return new VariableReference(String.join(".", parts), type == null ? DataType.UNKNOWN : type);
    }

    private static Expression call(String name, CallArgumentsContext context) {
        var arguments = new ArrayList<Expression>();
        for (var argument : context.callRest().callArgument()) {
            arguments.add(ofChoice(argument));
        }
        return new Call(name.toLowerCase(Locale.ROOT), arguments);
    }

    private static Expression distinct(DistinctContext context) {
        return context.callArguments() != null
                ? call("distinct", context.callArguments())
                : new Distinct(Names.of(context.name()));
    }

    private static Expression wildcard(WildcardContext context) {
        if (context.wildcardType() == null) {
            return new Wildcard(DataType.UNKNOWN);
        }
        boolean tag = context.wildcardType().getStart().getType() == InfluxQlTokens.TAG;
        return new Wildcard(tag ? DataType.TAG : DataType.ANY_FIELD);
    }

    /** Signs of literals are folded, other operands are multiplied by 1 or -1: {@code -1 * a} in the real server's texts. */
    private static Expression signed(SignedContext context) {
        int sign = context.getStart().getType() == InfluxQlTokens.SUB ? -1 : 1;
        var operand = simple((ParserRuleContext) context.signedOperand().getChild(0));
        if (operand instanceof NumberLiteral number) {
            return new NumberLiteral(number.value() * sign);
        }
        if (operand instanceof IntegerLiteral integer) {
            return new IntegerLiteral(integer.value() * sign);
        }
        if (operand instanceof UnsignedLiteral unsigned) {
            return sign < 0 ? new IntegerLiteral(unsigned.bits()) : unsigned;
        }
        if (operand instanceof DurationLiteral duration) {
            return new DurationLiteral(duration.nanoseconds() * sign);
        }
        return new Expression.Binary(Operator.MUL, new IntegerLiteral(sign), operand);
    }
}

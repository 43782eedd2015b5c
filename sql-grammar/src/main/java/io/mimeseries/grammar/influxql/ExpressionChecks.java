package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.FirstSortFieldContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.OrderByClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ReferenceContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SignedContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Binary;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.Parenthesized;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.math.BigInteger;
import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Checks of expressions and of the clauses of SELECT. */
final class ExpressionChecks {
    private static final BigInteger SMALLEST = BigInteger.ONE.shiftLeft(63);
    private static final String TYPES = "float, integer, string, boolean, field, tag";

    private final TokenStream tokens;

    ExpressionChecks(TokenStream tokens) {
        this.tokens = tokens;
    }

    void cast(ParserRuleContext context) {
        refuseSpace(context.getStart(), TYPES);
        if (Casts.of(context.getStart()) == null) {
            // a word in place of a type: the real parser's list has one type more there
            throw unexpected(context.getStart(), "float, integer, unsigned, string, boolean, field, tag");
        }
    }

    void wildcard(ParserRuleContext context) {
        refuseSpace(context.getStart(), "field, tag");
    }

    private void refuseSpace(Token token, String expected) {
        var before = tokens.get(token.getTokenIndex() - 1);
        if (before.getChannel() != Token.DEFAULT_CHANNEL) {
            throw unexpected(before, expected);
        }
    }

    static InfluxQlSyntaxException unexpected(Token token, String expected) {
        return new InfluxQlSyntaxException(
                "found " + TokenSpelling.found(token) + ", expected " + expected + Place.of(token));
    }

    static void underflow(ParserRuleContext context) {
        var literal = ((SignedContext) context).signedOperand().integerLiteral();
        if (literal == null || context.getStart().getType() != InfluxQlTokens.SUB) {
            return;
        }
        var value = Integers.literal(literal.getStart());
        if (value.compareTo(SMALLEST) > 0) {
            throw new InfluxQlSyntaxException("constant -" + value + " underflows int64");
        }
    }

    static void number(Token token) {
        if (Double.isInfinite(Double.parseDouble(token.getText()))) {
            throw new InfluxQlSyntaxException("unable to parse number" + Place.of(token));
        }
    }

    /** A parameter without a value; where its value is bad the token's text is the complaint. */
    static void missing(Token token) {
        var text = TokenText.of(token);
        var name = text.startsWith("$") ? text.substring(1) : text;
        throw new InfluxQlSyntaxException(name.isEmpty() ? "empty bound parameter" : "missing parameter: " + name);
    }

    static void reference(ParserRuleContext context) {
        var rest = ((ReferenceContext) context).referenceRest();
        if (rest != null && rest.children != null) {
            var segments = new ArrayList<String>();
            segments.add(TokenText.of(context.getStart()));
            segments.addAll(Names.segments(rest));
            Names.checkSegments(segments);
        }
    }

    static void field(ParserRuleContext context) {
        var bad = conditionOperator(ExpressionBuilder.ofChoice(context));
        if (bad != null) {
            throw new InfluxQlSyntaxException("invalid operator " + bad.text() + " in SELECT clause"
                    + Place.of(context.getStart()) + "; operator is intended for WHERE clause");
        }
    }

    /** The operator that the real parser's walk meets last: it does not enter what it refuses. */
    private static @Nullable Operator conditionOperator(Expression expression) {
        if (expression instanceof Parenthesized parenthesized) {
            return conditionOperator(parenthesized.inner());
        }
        Operator last = null;
        if (expression instanceof Call call) {
            for (var argument : call.arguments()) {
                var found = conditionOperator(argument);
                last = found == null ? last : found;
            }
        } else if (expression instanceof Binary binary) {
            if (!binary.operator().isArithmetic()) {
                return binary.operator();
            }
            var left = conditionOperator(binary.left());
            var right = conditionOperator(binary.right());
            last = right == null ? left : right;
        }
        return last;
    }

    static void sortField(ParserRuleContext context) {
        var field = ((FirstSortFieldContext) context).sortField();
        if (field != null && !Names.of(field.name()).equals("time")) {
            throw new InfluxQlSyntaxException("only ORDER BY time supported at this time");
        }
    }

    static void order(ParserRuleContext context) {
        if (!((OrderByClauseContext) context).sortField().isEmpty()) {
            throw new InfluxQlSyntaxException("only ORDER BY time supported at this time");
        }
    }
}

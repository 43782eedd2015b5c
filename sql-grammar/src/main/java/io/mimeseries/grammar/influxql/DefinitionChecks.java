package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.AlterOptionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.AlterRetentionPolicyContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ContinuousSelectContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateContinuousQueryContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ResampleContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.ast.Durations;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Binary;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.DurationLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.Parenthesized;
import io.mimeseries.grammar.influxql.ast.Statement.Select;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Checks of CREATE and ALTER, and of what stands between statements. */
final class DefinitionChecks {
    private final TokenStream tokens;

    DefinitionChecks(TokenStream tokens) {
        this.tokens = tokens;
    }

    static void duration(Token token) {
        if (token.getType() == InfluxQlTokens.INF) {
            return;
        }
        try {
            DurationText.parse(token.getText());
        } catch (InfluxQlSyntaxException e) {
            throw new InfluxQlSyntaxException(e.text() + Place.of(token));
        }
    }

    static void finite(Token token) {
        if (token.getType() == InfluxQlTokens.INF) {
            throw new InfluxQlSyntaxException("invalid duration INF for shard duration" + Place.of(token));
        }
        duration(token);
    }

    static void duplicate(ParserRuleContext key) {
        var option = (AlterOptionContext) key.getParent();
        for (var earlier : ((AlterRetentionPolicyContext) option.getParent()).alterOption()) {
            if (earlier == option) {
                return;
            }
            if (earlier.getStart().getType() == key.getStart().getType()) {
                throw new InfluxQlSyntaxException("found duplicate "
                        + TokenSpelling.expected(key.getStart().getType())
                        + " option"
                        + Place.of(key.getStart()));
            }
        }
    }

    /** Durations of zero count as absent. */
    void resample(ResampleContext context) {
        if (DefinitionBuilder.resampleEvery(context) == 0 && DefinitionBuilder.resampleFor(context) == 0) {
            throw ExpressionChecks.unexpected(next(context.getStop()), "EVERY, FOR");
        }
    }

    /** Statements without a semicolon between them. */
    void separator(ParserRuleContext context) {
        if (context.getChildCount() == 0) {
            var next = context.getStart();
            if (next.getType() != Token.EOF) {
                throw ExpressionChecks.unexpected(next, ";");
            }
        }
    }

    private Token next(Token token) {
        int index = token.getTokenIndex() + 1;
        while (tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
            index++;
        }
        return tokens.get(index);
    }

    /** A continuous query that calls a function needs GROUP BY time(…); the real error names the last token of the SELECT. */
    static void interval(ContinuousSelectContext context) {
        var select = SelectBuilder.of(context);
        if (select.fields().stream().noneMatch(field -> calls(field.expression()))) {
            return;
        }
        var complaint = "";
        try {
            if (interval(select) > 0) {
                return;
            }
        } catch (InfluxQlSyntaxException e) {
            complaint = ", " + e.text();
        }
        throw ExpressionChecks.unexpected(context.getStop(), "GROUP BY time(...)" + complaint);
    }

    static void resampleRange(CreateContinuousQueryContext context) {
        long range = DefinitionBuilder.resampleFor(context.resample());
        if (range == 0) {
            return;
        }
        long every = DefinitionBuilder.resampleEvery(context.resample());
        long minimum = Math.max(every, interval(SelectBuilder.of(context.continuousSelect())));
        if (range < minimum) {
            throw new InfluxQlSyntaxException("FOR duration must be >= GROUP BY time duration: must be a minimum of "
                    + Durations.format(minimum) + ", got " + Durations.format(range));
        }
    }

    private static long interval(Select select) {
        for (var dimension : select.dimensions()) {
            if (dimension instanceof Call call && call.name().equals("time")) {
                int count = call.arguments().size();
                if (count < 1 || count > 2) {
                    throw new InfluxQlSyntaxException("time dimension expected 1 or 2 arguments");
                }
                if (!(call.arguments().get(0) instanceof DurationLiteral duration)) {
                    throw new InfluxQlSyntaxException("time dimension must have duration argument");
                }
                return duration.nanoseconds();
            }
        }
        return 0;
    }

    private static boolean calls(Expression expression) {
        if (expression instanceof Parenthesized parenthesized) {
            return calls(parenthesized.inner());
        }
        return expression instanceof Call
                || (expression instanceof Binary binary && (calls(binary.left()) || calls(binary.right())));
    }
}

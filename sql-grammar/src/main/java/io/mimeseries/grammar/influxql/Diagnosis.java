package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;

/** Finds the real server's text for a parser that was stopped. */
final class Diagnosis {
    private final CommonTokenStream tokens;
    private final ATN atn;

    Diagnosis(CommonTokenStream tokens, ATN atn) {
        this.tokens = tokens;
        this.atn = atn;
    }

    /** What the checks complain about before the wrong token, else the wrong token. */
    InfluxQlSyntaxException explain(ParseStopped stopped) {
        try {
            new Checks(tokens).run(root(stopped.context()));
        } catch (InfluxQlSyntaxException earlier) {
            return earlier;
        }
        var token = tokens.LT(1);
        if (token.getType() == InfluxQlTokens.BAD_REGEX) {
            return new InfluxQlSyntaxException("bad regex: " + Place.of(token));
        }
        if (token.getType() == InfluxQlTokens.SOURCE_COMMA) {
            return ExpressionChecks.unexpected(token, "regex");
        }
        var expected = new ExpectedTokens(atn).after(stopped.state(), stopped.context());
        return wrong(token, expected, stopped.context());
    }

    private static ParserRuleContext root(ParserRuleContext context) {
        var root = context;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root;
    }

    /** In a few places the real parser does not skip space, and complains about the space itself. */
    private InfluxQlSyntaxException wrong(Token token, String expected, ParserRuleContext context) {
        int rule = context.getRuleIndex();
        var before = token.getTokenIndex() > 0 ? tokens.get(token.getTokenIndex() - 1) : token;
        boolean space = before.getChannel() != Token.DEFAULT_CHANNEL;
        if (rule == InfluxQlGrammar.RULE_distinct && space) {
            return ExpressionChecks.unexpected(token, "identifier");
        }
        if (token.getType() == InfluxQlTokens.DIV && space && endsSource(root(context), token)) {
            return ExpressionChecks.unexpected(before, "regex");
        }
        boolean strict = expected.equals(".")
                || rule == InfluxQlGrammar.RULE_castType
                || rule == InfluxQlGrammar.RULE_wildcardType;
        return ExpressionChecks.unexpected(strict && space ? before : token, expected);
    }

    private static boolean endsInPattern(InfluxQlGrammar.MeasurementContext source) {
        return source.regexSegment() != null && source.regexSegment().regexArgument() != null;
    }

    /** True for a slash behind the name of a source with less than three segments: the real parser takes it for a regular expression. */
    private static boolean endsSource(ParserRuleContext root, Token token) {
        var context = root;
        while (context.getChildCount() > 0) {
            if (!(context.getChild(context.getChildCount() - 1) instanceof ParserRuleContext last)) {
                return false;
            }
            // the parser may already have opened the rule that the slash does not fit
            if (last.getStart() == token && context.getChildCount() > 1) {
                if (!(context.getChild(context.getChildCount() - 2) instanceof ParserRuleContext previous)) {
                    return false;
                }
                last = previous;
            }
            if (last instanceof InfluxQlGrammar.MeasurementContext source) {
                return !StopAtFirstError.unfinished(source)
                        && source.regex() == null
                        && !endsInPattern(source)
                        && Names.segments(source).size() < 3;
            }
            context = last;
        }
        return false;
    }
}

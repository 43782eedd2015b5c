package io.mimeseries.grammar.influxql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import io.mimeseries.grammar.influxql.ast.Expression.RegexLiteral;
import org.antlr.v4.runtime.Token;

/** Reads regular expressions and refuses those that RE2 does not know. */
final class Patterns {
    private Patterns() {}

    static RegexLiteral literal(Token token) {
        return new RegexLiteral(TokenText.of(token));
    }

    static void check(Token token) {
        var pattern = TokenText.of(token);
        var complaint = PatternLimits.complaint(pattern);
        if (complaint != null) {
            throw new InfluxQlSyntaxException("error parsing regexp: " + complaint + Place.of(token));
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new InfluxQlSyntaxException(message(e, TokenText.of(token)) + Place.of(token));
        }
    }

    /** RE2/J mistakes a parenthesis too many for a fault of its own. */
    private static String message(PatternSyntaxException e, String pattern) {
        var message = String.valueOf(e.getMessage());
        return message.contains("stack underflow") ? "error parsing regexp: unexpected ): `" + pattern + "`" : message;
    }
}

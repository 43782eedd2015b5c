package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import org.antlr.v4.runtime.Token;

/** How the real server names tokens in its error texts. */
final class TokenSpelling {
    private TokenSpelling() {}

    /** The token after {@code found}: its content where it has some, else the name of its kind. */
    static String found(Token token) {
        var text = TokenText.of(token);
        return switch (token.getType()) {
            case Token.EOF -> "EOF";
            case InfluxQlTokens.STRING -> text.isEmpty() ? "STRING" : text;
            case InfluxQlTokens.BAD_STRING -> text.isEmpty() ? "BADSTRING" : text;
            case InfluxQlTokens.BAD_ESCAPE -> escape(text);
            case InfluxQlTokens.BAD_COMMENT -> "ILLEGAL";
            case InfluxQlTokens.QUOTED_IDENTIFIER -> text.isEmpty() ? "IDENT" : text;
            case InfluxQlTokens.NEQ -> "!=";
            default -> isKeyword(token.getType()) ? expected(token.getType()) : text;
        };
    }

    /** The token after {@code expected}. */
    static String expected(int type) {
        return switch (type) {
            case Token.EOF -> "EOF";
            case InfluxQlTokens.IDENTIFIER, InfluxQlTokens.QUOTED_IDENTIFIER, InfluxQlTokens.FILL, InfluxQlTokens.TZ ->
                "identifier";
            case InfluxQlTokens.STRING -> "string";
            case InfluxQlTokens.INTEGER -> "integer";
            case InfluxQlTokens.NUMBER -> "number";
            case InfluxQlTokens.DURATION_VALUE -> "duration";
            case InfluxQlTokens.REGEX, InfluxQlTokens.BOUND_REGEX -> "regex";
            case InfluxQlTokens.SEGMENT_DOT,
                    InfluxQlTokens.EMPTY_DOT,
                    InfluxQlTokens.LAST_DOT,
                    InfluxQlTokens.END_DOT -> ".";
            case InfluxQlTokens.CALL_OPEN -> "(";
            case InfluxQlTokens.CAST -> "::";
            default -> {
                var literal = InfluxQlTokens.VOCABULARY.getLiteralName(type);
                yield isKeyword(type) || literal == null
                        ? InfluxQlTokens.VOCABULARY.getSymbolicName(type)
                        : literal.substring(1, literal.length() - 1);
            }
        };
    }

    private static boolean isKeyword(int type) {
        return type >= InfluxQlTokens.ALL && type <= InfluxQlTokens.FALSE;
    }

    /** The backslash and what stands behind it; at the end of the text the real reader gives a zero character. */
    private static String escape(String text) {
        int backslash = text.length() - 1;
        if (text.charAt(backslash) != '\\' || escapes(text, backslash)) {
            backslash = text.offsetByCodePoints(text.length(), -1) - 1;
            return text.substring(backslash);
        }
        return "\\\u0000";
    }

    private static boolean escapes(String text, int end) {
        int backslashes = 0;
        for (int i = end; i >= 0 && text.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 0;
    }
}

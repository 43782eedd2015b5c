package io.mimeseries.grammar.influxql.antlr;

import org.antlr.v4.runtime.Token;

/** What a token says without its quotes and escapes. */
public final class TokenText {
    private TokenText() {}

    /** The name, the content of the string, the pattern between the slashes, else the text itself. */
    public static String of(Token token) {
        var text = token.getText();
        if (token instanceof BoundToken) {
            return text;
        }
        return switch (token.getType()) {
            case InfluxQlTokens.STRING -> unescape(text, 1, text.length() - 1);
            case InfluxQlTokens.QUOTED_IDENTIFIER, InfluxQlTokens.FILL, InfluxQlTokens.TZ ->
                text.endsWith("\"") ? unescape(text, text.indexOf('"') + 1, text.length() - 1) : text;
            case InfluxQlTokens.NUMBER -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            case InfluxQlTokens.BAD_STRING ->
                unescape(text, text.startsWith("'") ? 1 : text.indexOf('"') + 1, text.length());
            case InfluxQlTokens.REGEX -> text.substring(1, text.length() - 1).replace("\\/", "/");
            case InfluxQlTokens.BOUND_PARAMETER ->
                text.startsWith("$\"") ? "$" + unescape(text, 2, text.length() - 1) : text;
            default -> text;
        };
    }

    private static String unescape(String text, int start, int end) {
        if (text.indexOf('\\') < 0) {
            return text.substring(start, end);
        }
        var result = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end) {
                i++;
                c = text.charAt(i) == 'n' ? '\n' : text.charAt(i);
            }
            result.append(c);
        }
        return result.toString();
    }
}

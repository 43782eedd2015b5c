package io.mimeseries.grammar.influxql.antlr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns the value of a bound parameter into the token that stands for it; a bad value becomes a token with the complaint. */
final class BoundValues {
    private BoundValues() {}

    static Token token(Token place, @Nullable Object value) {
        if (value instanceof Boolean bool) {
            return new BoundToken(place, bool ? InfluxQlTokens.TRUE : InfluxQlTokens.FALSE, bool ? "TRUE" : "FALSE");
        }
        if (value instanceof String text) {
            return new BoundToken(place, InfluxQlTokens.STRING, text);
        }
        if (isWhole(value)) {
            return new BoundToken(place, InfluxQlTokens.INTEGER, String.valueOf(value));
        }
        if (value instanceof Number number) {
            return new BoundToken(place, InfluxQlTokens.NUMBER, plain(number));
        }
        if (value instanceof Map<?, ?> map) {
            return object(place, map);
        }
        return bad(place, "unable to bind parameter with type " + (value instanceof List ? "[]interface {}" : "<nil>"));
    }

    private static Token object(Token place, Map<?, ?> map) {
        if (map.size() != 1) {
            return bad(place, "bound object parameter value must have exactly one entry");
        }
        var entry = map.entrySet().iterator().next();
        var kind = String.valueOf(entry.getKey());
        Object value = entry.getValue();
        return switch (kind) {
            case "ident", "identifier" ->
                text(place, InfluxQlTokens.IDENTIFIER, value, "identifier must be a string value");
            case "regex" -> text(place, InfluxQlTokens.BOUND_REGEX, value, "regex literal must be a string value");
            case "string" -> text(place, InfluxQlTokens.STRING, value, "string literal must be a string value");
            case "float", "number" ->
                value instanceof Number number
                        ? new BoundToken(place, InfluxQlTokens.NUMBER, plain(number))
                        : bad(place, "number literal must be a float value");
            case "int", "integer" ->
                isWhole(value)
                        ? new BoundToken(place, InfluxQlTokens.INTEGER, String.valueOf(value))
                        : bad(place, "integer literal must be an integer value");
            case "duration" ->
                isWhole(value)
                        ? new BoundToken(place, InfluxQlTokens.DURATION_VALUE, value + "ns")
                        : text(
                                place,
                                InfluxQlTokens.DURATION_VALUE,
                                value,
                                "duration literal must be a string or integer value");
            default -> bad(place, "unknown bind object type: " + kind);
        };
    }

    private static Token text(Token place, int type, @Nullable Object value, String complaint) {
        return value instanceof String text ? new BoundToken(place, type, text) : bad(place, complaint);
    }

    private static Token bad(Token place, String complaint) {
        return new BoundToken(place, InfluxQlTokens.BOUND_PARAMETER, complaint);
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof BigInteger;
    }

    private static String plain(Number number) {
        var text = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        return text;
    }
}

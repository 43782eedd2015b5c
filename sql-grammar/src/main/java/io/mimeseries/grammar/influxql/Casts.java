package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import io.mimeseries.grammar.influxql.ast.DataType;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The types after {@code ::}. */
final class Casts {
    private Casts() {}

    /** The type, or null where the word names none. */
    static @Nullable DataType of(Token token) {
        if (token.getType() == InfluxQlTokens.FIELD) {
            return DataType.ANY_FIELD;
        }
        if (token.getType() == InfluxQlTokens.TAG) {
            return DataType.TAG;
        }
        return switch (TokenText.of(token).toLowerCase(Locale.ROOT)) {
            case "float" -> DataType.FLOAT;
            case "integer" -> DataType.INTEGER;
            case "unsigned" -> DataType.UNSIGNED;
            case "string" -> DataType.STRING;
            case "boolean" -> DataType.BOOLEAN;
            default -> null;
        };
    }
}

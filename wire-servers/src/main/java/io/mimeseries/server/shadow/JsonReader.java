package io.mimeseries.server.shadow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents as maps, lists, texts, truth values, null and {@link Numeral}s. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MessageReader.MAX_BYTES)
                    .build())
            .build();

    /**
     * A number by value and kind.
     *
     * @param isFloat whether it is written with a point or an exponent
     */
    record Numeral(boolean isFloat, BigDecimal value) {}

    private JsonReader() {}

    /** All documents that stand one after the other, none if there is anything else. */
    static Optional<List<@Nullable Object>> documents(String text) {
        var documents = new ArrayList<@Nullable Object>();
        try (var parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                documents.add(value(parser));
            }
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.of(documents);
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, @Nullable Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                var elements = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> new Numeral(false, new BigDecimal(parser.getText()));
            case VALUE_NUMBER_FLOAT -> new Numeral(true, new BigDecimal(parser.getText()).stripTrailingZeros());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}

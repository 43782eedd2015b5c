package io.mimeseries.server.shadow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.mimeseries.json.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
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
        try (var parser = FACTORY.createParser(text)) {
            return Optional.of(JsonTree.all(parser, JsonReader::numeral));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Numeral numeral(JsonParser parser) throws IOException {
        var value = new BigDecimal(parser.getText());
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? new Numeral(false, value)
                : new Numeral(true, value.stripTrailingZeros());
    }
}

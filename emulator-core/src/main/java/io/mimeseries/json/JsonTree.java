package io.mimeseries.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into maps, lists, texts, numbers and truth values. */
public final class JsonTree {
    private JsonTree() {}

    /** What a number becomes. */
    @FunctionalInterface
    public interface Numbers {
        Object read(JsonParser parser) throws IOException;
    }

    /**
     * Reads the next value.
     *
     * @throws IOException if there is none
     */
    public static @Nullable Object next(JsonParser parser, Numbers numbers) throws IOException {
        var token = parser.nextToken();
        if (token == null) {
            throw new IOException("the text ends too early");
        }
        return value(parser, token, numbers);
    }

    /** All values that stand one after the other. */
    public static List<@Nullable Object> all(JsonParser parser, Numbers numbers) throws IOException {
        var values = new ArrayList<@Nullable Object>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            values.add(value(parser, token, numbers));
        }
        return values;
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token, Numbers numbers) throws IOException {
        return switch (token) {
            case START_OBJECT -> members(parser, numbers);
            case START_ARRAY -> elements(parser, numbers);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.read(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser parser, Numbers numbers) throws IOException {
        var members = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            members.put(name, next(parser, numbers));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser parser, Numbers numbers) throws IOException {
        var elements = new ArrayList<@Nullable Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, numbers));
        }
        return elements;
    }
}

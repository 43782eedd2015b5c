package io.mimeseries.tdengine.schemaless;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mimeseries.tdengine.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as lists, maps, texts, doubles and truth values; the names of members in lower case count as equal only where they are asked for. */
final class JsonTree {
    private JsonTree() {}

    /** @throws io.mimeseries.tdengine.TDengineException 0x0221 if it is no JSON */
    static @Nullable Object parse(byte[] buffer, int from, int to) {
        try (var parser = new JsonFactory().createParser(buffer, from, to - from)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw ErrorCode.INVALID_JSON_FORMAT.error();
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) {
            throw ErrorCode.INVALID_JSON_FORMAT.error();
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> (Object) parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw ErrorCode.INVALID_JSON_FORMAT.error();
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
        var elements = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}

package io.mimeseries.server.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON object of a request: texts, truth values and lists of texts by name. An empty body is an empty object. */
final class JsonBody {
    private final Map<String, Object> members;

    private JsonBody(Map<String, Object> members) {
        this.members = members;
    }

    static JsonBody parse(byte[] body) {
        var members = new LinkedHashMap<String, Object>();
        try (var parser = new JsonFactory().createParser(body)) {
            var first = parser.nextToken();
            if (first == null) {
                return new JsonBody(members);
            }
            expect(first == JsonToken.START_OBJECT, "the body is no JSON object");
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                expect(members.put(name, value(name, parser)) == null, name + " is there twice");
            }
            expect(parser.nextToken() == null, "there is something behind the JSON object");
        } catch (JsonProcessingException e) {
            throw ControlException.badRequest("the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ControlException.badRequest("the body cannot be read: " + e.getMessage());
        }
        return new JsonBody(members);
    }

    private static Object value(String name, JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> texts(name, parser);
            default ->
                throw ControlException.badRequest(name + " is neither text, number, truth value nor list of texts");
        };
    }

    private static List<String> texts(String name, JsonParser parser) throws IOException {
        var texts = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.VALUE_STRING, name + " is a list of texts");
            texts.add(parser.getText());
        }
        return texts;
    }

    private static void expect(boolean condition, String message) {
        if (!condition) {
            throw ControlException.badRequest(message);
        }
    }

    /** Refuses a body with other members, so that a mistyped name is not ignored. */
    JsonBody only(String... names) {
        var known = Set.of(names);
        for (var name : members.keySet()) {
            expect(known.contains(name), "unknown member " + name + "; known are " + String.join(", ", names));
        }
        return this;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    @Nullable
    String text(String name) {
        var value = members.get(name);
        expect(value == null || value instanceof String, name + " is a text");
        return (String) value;
    }

    @Nullable
    Boolean truth(String name) {
        var value = members.get(name);
        expect(value == null || value instanceof Boolean, name + " is true or false");
        return (Boolean) value;
    }

    /** Null where it is absent. */
    @Nullable
    List<String> texts(String name) {
        var value = members.get(name);
        if (value == null) {
            return null;
        }
        expect(value instanceof List, name + " is a list of texts");
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    /** All members, each of which has to be a text, a number or a truth value. */
    Map<String, String> allTexts() {
        var texts = new LinkedHashMap<String, String>();
        members.forEach((name, value) -> {
            expect(!(value instanceof List), name + " is a text, a number or a truth value");
            texts.put(name, value.toString());
        });
        return texts;
    }
}

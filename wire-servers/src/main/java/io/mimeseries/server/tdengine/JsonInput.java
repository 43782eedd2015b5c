package io.mimeseries.server.tdengine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few bodies that are JSON. */
final class JsonInput {
    private JsonInput() {}

    /** @throws RefusalException with status 400 if it is no list of texts */
    static List<String> texts(byte[] body) {
        try (var parser = new JsonFactory().createParser(body)) {
            var texts = new ArrayList<String>();
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken() == JsonToken.VALUE_STRING);
                texts.add(parser.getText());
            }
            return texts;
        } catch (IOException e) {
            throw malformed();
        }
    }

    /** The text of one member of an object, null if it is not there. */
    static @Nullable String member(byte[] body, String name) {
        try (var parser = new JsonFactory().createParser(body)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            return member(parser, name);
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static @Nullable String member(JsonParser parser, String name) throws IOException {
        String found = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean wanted = parser.currentName().equals(name);
            var value = parser.nextToken();
            if (wanted && value != JsonToken.VALUE_NULL) {
                expect(value == JsonToken.VALUE_STRING);
                found = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw malformed();
        }
    }

    private static RefusalException malformed() {
        return new RefusalException(400, "unmarshal json error");
    }
}

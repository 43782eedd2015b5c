package io.mimeseries.server.tdengine.socket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.mimeseries.json.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages as maps, lists, texts, numbers and truth values. */
public final class JsonMessage {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonMessage() {}

    /** @throws IOException if it is no JSON, or something follows it */
    public static @Nullable Object read(String text) throws IOException {
        try (var parser = FACTORY.createParser(text)) {
            var value = JsonTree.next(parser, JsonParser::getNumberValue);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the message");
            }
            return value;
        }
    }

    /** The text of a value that was read. */
    public static String write(@Nullable Object value) {
        var out = new StringWriter();
        try (var generator = FACTORY.createGenerator(out)) {
            put(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void put(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (var member : members.entrySet()) {
                out.writeFieldName(String.valueOf(member.getKey()));
                put(out, member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            for (var element : elements) {
                put(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else {
            out.writeRawValue(String.valueOf(value));
        }
    }
}

package io.mimeseries.server.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes answers. */
final class Json {
    private static final String TYPE = "application/json";

    private Json() {}

    /** Fills the members of the answer's object. */
    @FunctionalInterface
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    static HttpResponse object(int status, Members members) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(status, text.toString());
    }

    static HttpResponse text(int status, String json) {
        return HttpResponse.text(status, TYPE, json + "\n");
    }

    static HttpResponse error(int status, String message) {
        return object(status, json -> json.writeStringField("error", message));
    }
}

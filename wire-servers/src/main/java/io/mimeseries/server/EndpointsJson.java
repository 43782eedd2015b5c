package io.mimeseries.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The endpoints of one instance as JSON: what the ports file holds and the control API answers. */
public final class EndpointsJson {
    private EndpointsJson() {}

    public static String write(String instance, List<Endpoint> endpoints) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("instance", instance);
            for (var endpoint : endpoints) {
                write(json, endpoint);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Endpoint endpoint) throws IOException {
        json.writeObjectFieldStart(endpoint.name());
        json.writeStringField("host", endpoint.host());
        json.writeNumberField("port", endpoint.port());
        if (endpoint.version() != null) {
            json.writeStringField("version", endpoint.version());
        }
        json.writeEndObject();
    }
}

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
                if (endpoint.database() == null) {
                    json.writeFieldName(endpoint.name());
                    write(json, endpoint);
                }
            }
            writeUdp(
                    json,
                    endpoints.stream().filter(one -> one.database() != null).toList());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** There may be several: they are listed in their order. */
    private static void writeUdp(JsonGenerator json, List<Endpoint> endpoints) throws IOException {
        if (endpoints.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(endpoints.get(0).name());
        for (var endpoint : endpoints) {
            write(json, endpoint);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Endpoint endpoint) throws IOException {
        json.writeStartObject();
        json.writeStringField("host", endpoint.host());
        json.writeNumberField("port", endpoint.port());
        if (endpoint.isTls()) {
            json.writeBooleanField("tls", true);
        }
        if (endpoint.version() != null) {
            json.writeStringField("version", endpoint.version());
        }
        if (endpoint.database() != null) {
            json.writeStringField("database", endpoint.database());
        }
        json.writeEndObject();
    }
}

package io.mimeseries.server.shadow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mimeseries.server.http.FormParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Exchanges in the format of the recorded cases of {@code compat-suite}: a fixture in the first line, a case in the second. */
final class CaseText {
    private static final Set<String> LEFT_OUT =
            Set.of("host", "content-length", "transfer-encoding", "connection", "user-agent", "accept", "expect");

    private CaseText() {}

    /** @param difference what is different at the last step */
    static String write(String id, List<History.Step> steps, boolean isCut, String difference) {
        var text = new StringWriter();
        text.write("{\"fixture\": \"shadow\", \"databases\": []}\n");
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("difference", difference);
            if (isCut) {
                json.writeBooleanField("begins_later", true);
            }
            json.writeArrayFieldStart("steps");
            for (var step : steps) {
                json.writeStartObject();
                request(json, step.request());
                answer(json, step.answer());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    static String path(Message request) {
        return request.target().split("\\?", 2)[0];
    }

    static String query(Message request) {
        var parts = request.target().split("\\?", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private static void request(JsonGenerator json, Message request) throws IOException {
        json.writeStringField("method", request.method());
        var pairs = FormParameters.parse(query(request)).pairs();
        if (pairs.size()
                == pairs.stream().map(FormParameters.Pair::name).distinct().count()) {
            json.writeStringField("path", path(request));
            json.writeObjectFieldStart("params");
            for (var pair : pairs) {
                json.writeStringField(pair.name(), pair.value());
            }
            json.writeEndObject();
        } else {
            json.writeStringField("path", request.target());
        }
        var accept = request.header("Accept");
        if (accept != null) {
            json.writeStringField("accept", accept);
        }
        json.writeObjectFieldStart("headers");
        for (var name : request.headers().stream().map(Message.Header::name).collect(Collectors.toSet())) {
            if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                json.writeStringField(name, request.header(name));
            }
        }
        json.writeEndObject();
        if (request.body().length > 0) {
            json.writeStringField("data", request.text());
            if (request.headerSays("Content-Encoding", "gzip")) {
                json.writeBooleanField("gzip", true);
            }
        }
    }

    private static void answer(JsonGenerator json, Message answer) throws IOException {
        json.writeNumberField("status", answer.status());
        header(json, "error_header", answer, "X-Influxdb-Error");
        header(json, "www_authenticate", answer, "WWW-Authenticate");
        header(json, "content_encoding", answer, "Content-Encoding");
        if (answer.headerSays("Content-Type", "msgpack")) {
            header(json, "content_type", answer, "Content-Type");
            json.writeStringField("body_b64", Base64.getEncoder().encodeToString(answer.content()));
            return;
        }
        var text = Texts.withoutShards(answer.text());
        int documents = JsonReader.documents(text).map(List::size).orElse(0);
        var lines = text.strip().lines().toList();
        if (documents == 1 && text.startsWith("{")) {
            // as the server wrote it, but in one line: no string of JSON has a line's end in it
            json.writeFieldName("body");
            json.writeRawValue(String.join(" ", lines));
        } else if (documents > 1 && documents == lines.size() && text.startsWith("{")) {
            json.writeFieldName("chunks");
            json.writeRawValue("[" + String.join(",", lines) + "]");
        } else {
            header(json, "content_type", answer, "Content-Type");
            json.writeStringField("body", text);
        }
    }

    private static void header(JsonGenerator json, String field, Message answer, String name) throws IOException {
        var value = answer.header(name);
        if (value != null) {
            json.writeStringField(field, Texts.withoutShards(value));
        }
    }
}

package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a recorded case sends. */
record RecordedRequest(
        String method, String path, Map<String, String> parameters, Map<String, String> headers, byte[] body) {

    static RecordedRequest of(JsonNode record) {
        var parameters = strings(record.path("params"));
        var headers = strings(record.path("headers"));
        if (record.has("accept")) {
            headers.put("Accept", record.get("accept").asText());
        }
        var data = record.path("data").asText("");
        if (record.has("form")) {
            data = encode(strings(record.get("form")));
            headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        }
        var body = data.getBytes(StandardCharsets.UTF_8);
        return new RecordedRequest(
                record.get("method").asText(),
                record.path("path").asText("/query"),
                parameters,
                headers,
                record.path("gzip").asBoolean() ? Gzip.compress(body) : body);
    }

    /** The path with the query string. */
    String target() {
        return parameters.isEmpty() ? path : path + "?" + encode(parameters);
    }

    private static Map<String, String> strings(JsonNode object) {
        var strings = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    private static String encode(Map<String, String> pairs) {
        var encoded = new ArrayList<String>();
        pairs.forEach((name, value) -> encoded.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", encoded);
    }
}

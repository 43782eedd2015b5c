package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Comparison;
import io.mimeseries.compat.vectors.VectorFile;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of comparison in the README of the InfluxDB vectors. */
public final class InfluxComparison implements Comparison {
    private static final Pattern SHARD = Pattern.compile("shard \\d+:");
    private static final double TOLERANCE = 1e-9;

    @Override
    public @Nullable String difference(JsonNode recorded, Answer answer) {
        if (recorded.has("udp")) {
            return null;
        }
        var status = recorded.get("status").asInt();
        if (status != answer.status()) {
            return "status " + answer.status() + ", recorded " + status + ": " + shorten(answer.text());
        }
        var match = recorded.path("match").asText();
        if (match.equals("status")) {
            return null;
        }
        var headers = answer.headers() == null ? null : headerDifference(recorded, answer);
        return headers != null ? headers : bodyDifference(recorded, answer, match);
    }

    private static @Nullable String headerDifference(JsonNode recorded, Answer answer) {
        var expected = new TreeMap<String, @Nullable String>();
        expected.put("x-influxdb-error", textOrNull(recorded.get("error_header")));
        expected.put("www-authenticate", textOrNull(recorded.get("www_authenticate")));
        if (recorded.has("content_type")) {
            var type = recorded.get("content_type").asText();
            expected.put("content-type", type.isEmpty() ? null : type);
        }
        expected.put("content-encoding", textOrNull(recorded.get("content_encoding")));
        recorded.path("resp_headers")
                .properties()
                .forEach(entry -> expected.put(entry.getKey().toLowerCase(Locale.ROOT), textOrNull(entry.getValue())));
        for (var entry : expected.entrySet()) {
            var value = answer.header(entry.getKey());
            if (!sameHeader(entry.getKey(), entry.getValue(), value)) {
                return "header " + entry.getKey() + ": " + value + ", recorded " + entry.getValue();
            }
        }
        return null;
    }

    private static boolean sameHeader(String name, @Nullable String recorded, @Nullable String value) {
        if ("<version>".equals(recorded)) {
            return value != null;
        }
        if (value == null || recorded == null) {
            return Objects.equals(recorded, value);
        }
        if (name.equals("allow")) {
            return sorted(recorded).equals(sorted(value));
        }
        return recorded.equals(SHARD.matcher(value).replaceAll("shard <N>:"));
    }

    private static String sorted(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String bodyDifference(JsonNode recorded, Answer answer, String match) {
        var type = answer.header("content-type");
        var body = Gzip.inflateIf("gzip".equals(answer.header("content-encoding")), answer.body());
        if (type != null && type.contains("msgpack") && body.length > 0) {
            return messagePackDifference(recorded, body, match);
        }
        var text = SHARD.matcher(new Answer(answer.status(), null, body).text()).replaceAll("shard <N>:");
        try {
            if (recorded.has("chunks")) {
                return jsonDifference(recorded, recorded.get("chunks"), jsonLines(text), match);
            }
            var expected = recorded.get("body");
            if (expected != null && expected.isContainerNode()) {
                return jsonDifference(recorded, expected, VectorFile.JSON.readTree(text), match);
            }
            return textDifference(expected == null || expected.isNull() ? "" : expected.asText(), text, match);
        } catch (JsonProcessingException e) {
            return "not JSON: " + shorten(text);
        }
    }

    private static @Nullable String messagePackDifference(JsonNode recorded, byte[] body, String match) {
        if (recorded.has("body_b64")) {
            var expected = Base64.getDecoder().decode(recorded.get("body_b64").asText());
            if (!Arrays.equals(expected, body)) {
                return "other bytes: " + shorten(Base64.getEncoder().encodeToString(body));
            }
            return null;
        }
        var documents = MessagePackTree.read(body);
        var got = documents.size() == 1 ? documents.get(0) : documents;
        return jsonDifference(recorded, recorded.get("body"), got, match);
    }

    private static @Nullable String textDifference(String expected, String text, String match) {
        var got = text;
        if (match.equals("unordered_rows") && text.indexOf('\n') != text.lastIndexOf('\n')) {
            var lines = text.split("\n");
            got = lines[0] + "\n"
                    + Arrays.stream(lines)
                            .skip(1)
                            .filter(line -> !line.isEmpty())
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n"));
        } else if (text.equals("\n") && expected.isEmpty()) {
            return null;
        }
        return got.equals(expected) ? null : "got " + shorten(got) + " recorded " + shorten(expected);
    }

    private static @Nullable String jsonDifference(JsonNode recorded, JsonNode expected, JsonNode got, String match) {
        var tolerance = recorded.path("approx").asBoolean() ? TOLERANCE : 0;
        var left = expected;
        var right = got;
        if (match.equals("shape")) {
            left = JsonRows.withoutValues(left);
            right = JsonRows.withoutValues(right);
        } else if (match.equals("unordered_rows")) {
            left = JsonRows.sorted(left);
            right = JsonRows.sorted(right);
        }
        return same(left, right, tolerance)
                ? null
                : "got " + shorten(got.toString()) + " recorded " + shorten(expected.toString());
    }

    private static boolean same(JsonNode expected, JsonNode got, double tolerance) {
        if (expected.isNumber() && got.isNumber()) {
            return sameNumber(expected, got, tolerance);
        }
        if (expected.getNodeType() != got.getNodeType() || expected.size() != got.size()) {
            return false;
        }
        if (expected.isObject()) {
            for (var field : expected.properties()) {
                var other = got.get(field.getKey());
                if (other == null || !same(field.getValue(), other, tolerance)) {
                    return false;
                }
            }
            return true;
        }
        if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!same(expected.get(i), got.get(i), tolerance)) {
                    return false;
                }
            }
            return true;
        }
        return expected.equals(got);
    }

    private static boolean sameNumber(JsonNode expected, JsonNode got, double tolerance) {
        var sameKind = expected.isIntegralNumber() == got.isIntegralNumber();
        if (sameKind && expected.isIntegralNumber()) {
            return expected.bigIntegerValue().equals(got.bigIntegerValue());
        }
        var a = expected.doubleValue();
        var b = got.doubleValue();
        if (tolerance == 0) {
            return sameKind && a == b;
        }
        return a == b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    }

    private static ArrayNode jsonLines(String text) throws JsonProcessingException {
        var lines = VectorFile.JSON.createArrayNode();
        for (var line : text.split("\n")) {
            if (!line.isBlank()) {
                lines.add(VectorFile.JSON.readTree(line));
            }
        }
        return lines;
    }

    private static @Nullable String textOrNull(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    private static String shorten(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}

package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a status is the recorded one. */
final class StatusComparison {
    private static final int EXECUTE_ERROR = 301;
    private static final int INTERNAL_ERROR = 305;
    private static final int PARSE_ERROR = 700;
    private static final String COUNTER = "ProcedureId ";
    private static final List<String> EQUAL_FIELDS =
            List.of("serverProtocolVersion", "timeZone", "queryType", "result", "count");

    private StatusComparison() {}

    /** @param prefixOnly whether the text counts only up to its first digit */
    static @Nullable String difference(JsonNode given, JsonNode expected, boolean prefixOnly) {
        if (given.get("code").asInt() != expected.get("code").asInt()) {
            return "code " + given.get("code") + " (" + message(given) + "), recorded is " + expected.get("code") + " ("
                    + message(expected) + ")";
        }
        var text = text(expected.get("code").asInt(), message(given), message(expected), prefixOnly);
        if (text != null) {
            return text;
        }
        var parts = parts(given.path("subStatus"), expected.path("subStatus"));
        return parts == null ? fields(given, expected) : parts;
    }

    private static @Nullable String parts(JsonNode given, JsonNode expected) {
        if (given.size() != expected.size()) {
            return given.size() + " parts, recorded are " + expected.size();
        }
        for (int i = 0; i < given.size(); i++) {
            var difference = difference(given.get(i), expected.get(i), false);
            if (difference != null) {
                return "part " + i + ": " + difference;
            }
        }
        return null;
    }

    private static @Nullable String fields(JsonNode given, JsonNode expected) {
        for (var field : EQUAL_FIELDS) {
            if (expected.has(field)
                    && !expected.get(field).asText().equals(given.path(field).asText())) {
                return field + " " + given.path(field) + ", recorded is " + expected.get(field);
            }
        }
        if (expected.has("measurements") && !sorted(given).equals(sorted(expected))) {
            return "measurements " + given.path("measurements") + ", recorded are " + expected.get("measurements");
        }
        return null;
    }

    private static List<String> sorted(JsonNode node) {
        var names = new TreeSet<String>();
        node.path("measurements").forEach(name -> names.add(name.asText()));
        return new ArrayList<>(names);
    }

    private static String message(JsonNode status) {
        return status.path("message").asText("");
    }

    /** How the texts differ in what counts: nothing of 301 and 305, the position of 700. */
    private static @Nullable String text(int code, String given, String expected, boolean prefixOnly) {
        boolean equal = switch (code) {
            case EXECUTE_ERROR, INTERNAL_ERROR -> true;
            case PARSE_ERROR ->
                position(expected).isEmpty() || position(expected).equals(position(given));
            default ->
                prefixOnly
                        ? given.startsWith(expected.substring(0, firstDigit(expected, 0)))
                        : withoutCounter(given).equals(withoutCounter(expected));
        };
        return equal ? null : "message '" + given + "', recorded is '" + expected + "'";
    }

    /** {@code line a:b}, empty if there is none. */
    private static String position(String text) {
        for (int at = text.indexOf("line "); at >= 0; at = text.indexOf("line ", at + 1)) {
            int colon = digitsEnd(text, at + 5);
            if (colon > at + 5 && colon < text.length() && text.charAt(colon) == ':') {
                int end = digitsEnd(text, colon + 1);
                if (end > colon + 1) {
                    return text.substring(at, end);
                }
            }
        }
        return "";
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int firstDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String withoutCounter(String text) {
        int at = text.indexOf(COUNTER);
        if (at < 0) {
            return text;
        }
        int from = at + COUNTER.length();
        return text.substring(0, from) + "N" + withoutCounter(text.substring(digitsEnd(text, from)));
    }
}

package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real server says to whole, cut and spoilt statements: nothing, or its text. */
class VerdictTests {

    @ParameterizedTest
    @ValueSource(strings = {"vectors", "real-world", "truncated", "mutated", "more"})
    void theTextIsThatOfTheRealServer(String file) {
        var different = new ArrayList<String>();
        for (var row : Recorded.rows(file)) {
            compare(row.get(0), Map.of(), row.get(1), different);
        }
        assertThat(different).isEmpty();
    }

    @Test
    void parametersStandForTokens() {
        var different = new ArrayList<String>();
        for (var row : Recorded.rows("parameters")) {
            var parameters = new LinkedHashMap<String, @Nullable Object>();
            parameters.put("p", value(row.get(1)));
            compare(row.get(0), parameters, row.get(2), different);
        }
        assertThat(different).isEmpty();
    }

    private static void compare(
            String text, Map<String, ? extends @Nullable Object> parameters, String expected, List<String> different) {
        var actual = verdict(text, parameters);
        if (!actual.equals(expected)) {
            different.add(text + " " + parameters + "\n  real: " + expected + "\n  ours: " + actual);
        }
    }

    private static String verdict(String text, Map<String, ? extends @Nullable Object> parameters) {
        try {
            InfluxQlParser.parse(text, parameters);
            return "";
        } catch (InfluxQlSyntaxException e) {
            return e.text();
        }
    }

    /** Just enough JSON for the recorded values. */
    private static @Nullable Object value(String json) {
        if (json.startsWith("{")) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            for (var entry : json.substring(1, json.length() - 1).split(",", -1)) {
                if (!entry.isEmpty()) {
                    var parts = entry.split(":", 2);
                    map.put(parts[0].replace("\"", ""), value(parts[1]));
                }
            }
            return map;
        }
        if (json.startsWith("\"")) {
            return json.substring(1, json.length() - 1);
        }
        return switch (json) {
            case "null" -> null;
            case "[1]" -> List.of(1L);
            case "true" -> true;
            default -> json.contains(".") ? (Object) Double.valueOf(json) : (Object) Long.valueOf(json);
        };
    }
}

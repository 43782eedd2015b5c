package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Comparison;
import io.mimeseries.compat.vectors.VectorFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares answers by the rules that the recordings state: errors by their codes, rows by the types of their columns. */
public final class TDengineComparison implements Comparison {
    private static final int SHOWN = 400;
    private static final String UNTOLD = "untold";

    @Override
    public @Nullable String difference(JsonNode recorded, Answer answer) {
        var given = tree(answer);
        if (recorded.has("error")) {
            return sameError(given, recorded) ? null : "is " + shape(given) + ", recorded is " + shape(recorded);
        }
        if (recorded.has("affected_rows")) {
            var rows = given.path("affected_rows");
            return rows.asText().equals(UNTOLD) || rows.equals(recorded.get("affected_rows"))
                    ? null
                    : "is " + shape(given) + ", recorded is " + shape(recorded);
        }
        if (!given.has("columns")) {
            return "is " + shape(given) + ", recorded is " + shape(recorded);
        }
        for (var member : List.of("columns", "types")) {
            if (!given.get(member).equals(recorded.get(member))) {
                return member + " " + given.get(member) + ", recorded are " + recorded.get(member);
            }
        }
        return recorded.path("columns_only").asBoolean() ? null : rows(given.get("rows"), recorded);
    }

    private static boolean sameError(JsonNode given, JsonNode recorded) {
        var code = given.path("error").asText();
        return code.equals(UNTOLD)
                || code.equalsIgnoreCase(recorded.get("error").asText());
    }

    private static @Nullable String rows(JsonNode given, JsonNode recorded) {
        if (recorded.has("rows_count")) {
            int count = recorded.get("rows_count").asInt();
            return given.size() == count ? null : given.size() + " rows, recorded are " + count;
        }
        var expected = recorded.get("rows");
        if (given.size() != expected.size()) {
            return given.size() + " rows, recorded are " + expected.size() + ": " + shown(given) + ", recorded are "
                    + shown(expected);
        }
        var types = new ArrayList<String>();
        recorded.get("types").forEach(type -> types.add(type.asText()));
        var cells = new CellComparison(recorded.path("sql").asText());
        return recorded.path("ordered").asBoolean(true)
                ? ordered(cells, types, given, expected)
                : unordered(cells, types, given, expected);
    }

    private static @Nullable String ordered(
            CellComparison cells, List<String> types, JsonNode given, JsonNode expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (!cells.same(types, given.get(i), expected.get(i))) {
                return "row " + i + " is " + shown(given.get(i)) + ", recorded is " + shown(expected.get(i));
            }
        }
        return null;
    }

    private static @Nullable String unordered(
            CellComparison cells, List<String> types, JsonNode given, JsonNode expected) {
        var left = new ArrayList<JsonNode>();
        given.forEach(left::add);
        for (var row : expected) {
            int at = IntStream.range(0, left.size())
                    .filter(i -> cells.same(types, left.get(i), row))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                return "no row is " + shown(row) + "; left are " + shown(left);
            }
            left.remove(at);
        }
        return null;
    }

    /**
     * How the text of an error or the lengths of columns differ, which the recordings take for information only. REST trims statements, so
     * that a blank before the closing quote may be missing; texts about schemaless writes begin with a number of the run.
     */
    public static @Nullable String secondaryDifference(JsonNode recorded, Answer answer) {
        var given = tree(answer);
        if (recorded.has("error")) {
            var text = plain(given.path("message").asText());
            var expected = plain(recorded.path("message").asText());
            return text.equals(expected) ? null : "message is " + text + "\n          recorded " + expected;
        }
        return !recorded.has("lengths") || recorded.get("lengths").equals(given.get("lengths"))
                ? null
                : "lengths " + given.get("lengths") + ", recorded are " + recorded.get("lengths");
    }

    private static String plain(String message) {
        var text = message.endsWith("\"")
                ? message.substring(0, message.length() - 1).stripTrailing() + '"'
                : message;
        int end = text.startsWith("SML:0x") ? text.indexOf(' ') : 0;
        return text.substring(Math.max(0, end));
    }

    private static JsonNode tree(Answer answer) {
        try {
            return VectorFile.JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shape(JsonNode node) {
        if (node.has("error")) {
            return "error " + node.get("error").asText().toLowerCase(Locale.ROOT) + " "
                    + node.path("message").asText();
        }
        return node.has("affected_rows")
                ? "affected rows " + node.get("affected_rows")
                : "a result set of " + shown(node.path("columns"));
    }

    private static String shown(Object rows) {
        var text = rows.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}

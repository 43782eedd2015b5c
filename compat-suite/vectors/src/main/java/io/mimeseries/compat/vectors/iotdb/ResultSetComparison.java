package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a result set is the recorded one. */
final class ResultSetComparison {
    private static final int SHOWN = 300;

    private ResultSetComparison() {}

    /** @param flags what of the result counts */
    static @Nullable String difference(JsonNode given, JsonNode expected, JsonNode flags) {
        var names = texts(expected.get("columns"));
        var order = order(texts(given.get("columns")), names, flags.path("wild").asBoolean());
        if (order == null) {
            return "columns " + given.get("columns") + ", recorded are " + expected.get("columns");
        }
        var types = texts(expected.get("types"));
        var givenTypes = texts(given.get("types"));
        var inOrder = order.stream().map(givenTypes::get).toList();
        if (!inOrder.equals(types)) {
            return "types " + inOrder + ", recorded are " + types;
        }
        if (flags.path("rowsVolatile").asBoolean()
                || expected.path("rowsVolatile").asBoolean()) {
            return null;
        }
        if (!given.get("ignoreTimeStamp").equals(expected.get("ignoreTimeStamp"))) {
            return "ignoreTimeStamp " + given.get("ignoreTimeStamp");
        }
        var givenRows = rows(given.get("rows"), order);
        var rows = rows(
                expected.get("rows"), IntStream.range(0, names.size()).boxed().toList());
        return rows(types, givenRows, rows, flags);
    }

    /** For each recorded column which of the given it is; null if they are not the same columns. */
    private static @Nullable List<Integer> order(List<String> given, List<String> recorded, boolean wild) {
        if (given.equals(recorded)) {
            return IntStream.range(0, given.size()).boxed().toList();
        }
        if (!wild || given.size() != recorded.size()) {
            return null;
        }
        var left = new ArrayList<@Nullable String>(given);
        var order = new ArrayList<Integer>();
        for (var name : recorded) {
            int at = left.indexOf(name);
            if (at < 0) {
                return null;
            }
            left.set(at, null);
            order.add(at);
        }
        return order;
    }

    private static @Nullable String rows(
            List<String> types, List<List<JsonNode>> given, List<List<JsonNode>> expected, JsonNode flags) {
        var last = LastQuery.of(flags.path("sql").asText(""));
        if (last != null) {
            if (last.limit() >= expected.size() && last.sortColumns().isEmpty()) {
                return given.size() == expected.size() ? null : given.size() + " rows, recorded are " + expected.size();
            }
            if (!last.sortColumns().isEmpty()) {
                var keys = sortKeys(given, last.sortColumns());
                return keys.equals(sortKeys(expected, last.sortColumns()))
                        ? unordered(types, given, expected)
                        : "sort keys " + shown(keys);
            }
        }
        return flags.path("unordered").asBoolean()
                ? unordered(types, given, expected)
                : ordered(types, given, expected);
    }

    private static List<List<JsonNode>> sortKeys(List<List<JsonNode>> rows, List<Integer> columns) {
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }

    private static @Nullable String unordered(
            List<String> types, List<List<JsonNode>> given, List<List<JsonNode>> expected) {
        var left = new ArrayList<>(given);
        for (var row : expected) {
            int at = IntStream.range(0, left.size())
                    .filter(i -> Cells.same(types, left.get(i), row))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                return "no row " + shown(row) + "; there are " + shown(left);
            }
            left.remove(at);
        }
        return left.isEmpty() ? null : "rows that are not recorded: " + shown(left);
    }

    private static @Nullable String ordered(
            List<String> types, List<List<JsonNode>> given, List<List<JsonNode>> expected) {
        for (int i = 0; i < Math.min(given.size(), expected.size()); i++) {
            if (!Cells.same(types, given.get(i), expected.get(i))) {
                return "row " + i + " " + shown(given.get(i)) + ", recorded is " + shown(expected.get(i));
            }
        }
        return given.size() == expected.size()
                ? null
                : given.size() + " rows, recorded are " + expected.size() + "; the first are " + shown(given);
    }

    private static String shown(Object rows) {
        var text = rows.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** The time and the columns in an order. */
    private static List<List<JsonNode>> rows(JsonNode node, List<Integer> order) {
        var rows = new ArrayList<List<JsonNode>>();
        for (var row : node) {
            var cells = new ArrayList<JsonNode>();
            cells.add(row.get(0));
            order.forEach(column -> cells.add(row.get(column + 1)));
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /**
     * A query for last points, whose rows have no order but the one that is asked for.
     *
     * @param sortColumns those of the cells that ORDER BY names
     * @param limit no limit is a negative one
     */
    private record LastQuery(List<Integer> sortColumns, long limit) {
        private static final List<String> NAMES = List.of("time", "timeseries", "value", "datatype");
        private static final List<String> AFTER_KEYS = List.of("limit", "offset", "slimit", "soffset");

        static @Nullable LastQuery of(String sql) {
            var words = List.of(
                    sql.toLowerCase(Locale.ROOT).replace(",", " , ").strip().split("\\s+"));
            if (words.size() < 2
                    || !words.get(0).equals("select")
                    || !words.get(1).equals("last")) {
                return null;
            }
            return new LastQuery(sortColumns(words), limit(words));
        }

        private static List<Integer> sortColumns(List<String> words) {
            int order = Collections.indexOfSubList(words, List.of("order", "by"));
            var columns = new ArrayList<Integer>();
            if (order >= 0) {
                boolean isKey = true;
                for (var word : words.subList(order + 2, words.size())) {
                    if (AFTER_KEYS.contains(word)) {
                        break;
                    }
                    if (isKey) {
                        columns.add(Math.max(0, NAMES.indexOf(word)));
                    }
                    isKey = word.equals(",");
                }
            }
            return columns;
        }

        private static long limit(List<String> words) {
            int at = words.indexOf("limit");
            return at < 0 || at + 1 == words.size() ? -1 : Long.parseLong(words.get(at + 1));
        }
    }
}

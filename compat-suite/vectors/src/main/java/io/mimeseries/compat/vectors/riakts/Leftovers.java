package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What statements may have left behind that the real server did not carry out: tables by their names, rows by the values written. */
final class Leftovers {
    private final List<List<JsonNode>> known = new ArrayList<>();

    void add(JsonNode recorded) {
        var sql = recorded.get("input").asText();
        var words = new SqlWords(sql).all();
        var cells = new ArrayList<JsonNode>();
        if (isWord(words, 0, "create") && words.size() > 2) {
            cells.add(text(words.get(2)));
        } else if (isWord(words, 0, "insert")) {
            int values = 0;
            while (values < words.size() && !isWord(words, values, "values")) {
                values++;
            }
            words.subList(values, words.size()).forEach(word -> addValue(word, cells));
        }
        if (!cells.isEmpty()) {
            known.add(cells);
        }
    }

    private static boolean isWord(List<String> words, int index, String word) {
        return index < words.size() && words.get(index).toLowerCase(Locale.ROOT).equals(word);
    }

    /** Texts, but no dates, and integers of 64 bits: what is found in a row as it was written. */
    private static void addValue(String word, List<JsonNode> cells) {
        if (word.startsWith("'")) {
            boolean isDate = word.length() > 5 && Character.isDigit(word.charAt(1)) && word.charAt(5) == '-';
            if (!isDate) {
                cells.add(text(word));
            }
        } else {
            try {
                cells.add(Answers.recorded(RiakTsFiles.JSON.getNodeFactory().numberNode(Long.parseLong(word))));
            } catch (NumberFormatException e) {
                // a word, or a number that no cell can hold
            }
        }
    }

    private static JsonNode text(String word) {
        boolean quoted = word.startsWith("'") || word.startsWith("\"");
        var quote = word.substring(0, 1);
        return Answers.recorded(RiakTsFiles.JSON
                .getNodeFactory()
                .textNode(quoted ? word.substring(1, word.length() - 1).replace(quote + quote, quote) : word));
    }

    /** A result in the shape of {@link Answers} without them. */
    JsonNode without(JsonNode result) {
        if (known.isEmpty()) {
            return result;
        }
        ObjectNode rest = result.deepCopy();
        boolean isKeys = !result.has("columns");
        var rows = rest.putArray("rows");
        result.get("rows").forEach(row -> addUnlessKnown(row, rows, isKeys));
        return rest;
    }

    private void addUnlessKnown(JsonNode row, ArrayNode rows, boolean isKey) {
        var cells = new ArrayList<JsonNode>();
        row.forEach(cells::add);
        for (var leftover : known) {
            if (contains(cells, leftover) || (isKey && contains(leftover, texts(cells)))) {
                return;
            }
        }
        rows.add(row);
    }

    private static List<JsonNode> texts(List<JsonNode> cells) {
        return cells.stream().filter(JsonNode::isTextual).toList();
    }

    private static boolean contains(List<JsonNode> cells, List<JsonNode> wanted) {
        return !wanted.isEmpty()
                && wanted.stream().allMatch(one -> cells.stream().anyMatch(cell -> same(cell, one)));
    }

    private static boolean same(JsonNode cell, JsonNode other) {
        boolean areIntegers = cell.isIntegralNumber() && other.isIntegralNumber();
        return areIntegers ? cell.bigIntegerValue().equals(other.bigIntegerValue()) : cell.equals(other);
    }
}

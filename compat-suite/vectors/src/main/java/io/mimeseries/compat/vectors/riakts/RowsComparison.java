package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Whether rows are the recorded ones, cell by cell and bit by bit; averages and deviations may differ in the last bit. */
final class RowsComparison {
    private final JsonNode columns;

    private RowsComparison(JsonNode columns) {
        this.columns = columns;
    }

    /** @param countsOnly if the values are beyond what the recordings could hold */
    static @Nullable String difference(JsonNode recorded, JsonNode given, boolean countsOnly) {
        var expected = recorded.get("rows");
        var rows = given.get("rows");
        if (rows.size() != expected.size()) {
            return rows.size() + " rows, recorded are " + expected.size() + ": " + rows + ", recorded " + expected;
        }
        if (countsOnly) {
            return null;
        }
        var comparison = new RowsComparison(recorded.path("columns"));
        return recorded.path("order").asText().equals("any")
                ? comparison.inAnyOrder(expected, rows)
                : comparison.inOrder(expected, rows);
    }

    private @Nullable String inOrder(JsonNode expected, JsonNode rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (!same(expected.get(row), rows.get(row))) {
                return "row " + row + ": " + rows.get(row) + ", recorded is " + expected.get(row);
            }
        }
        return null;
    }

    private @Nullable String inAnyOrder(JsonNode expected, JsonNode rows) {
        var left = new ArrayList<JsonNode>();
        rows.forEach(left::add);
        for (var row : expected) {
            int found = 0;
            while (found < left.size() && !same(row, left.get(found))) {
                found++;
            }
            if (found == left.size()) {
                return "no row " + row + "; left are " + left;
            }
            left.remove(found);
        }
        return null;
    }

    private boolean same(JsonNode expected, JsonNode given) {
        if (expected.size() != given.size()) {
            return false;
        }
        for (int column = 0; column < given.size(); column++) {
            if (!same(expected.get(column), given.get(column), isRounded(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRounded(int column) {
        var name = columns.path(column).path(0).asText();
        return name.contains("AVG") || name.contains("MEAN") || name.contains("STDDEV");
    }

    private static boolean same(JsonNode expected, JsonNode given, boolean rounded) {
        if (expected.asText().equals(Answers.ANY)) {
            return true;
        }
        if (expected.has("bits") && given.has("bits")) {
            long bits = given.get("bits").longValue();
            long wanted = expected.get("bits").longValue();
            return bits == wanted || (rounded && Math.abs(bits - wanted) == 1);
        }
        if (expected.isIntegralNumber() && given.isIntegralNumber()) {
            return expected.bigIntegerValue().equals(given.bigIntegerValue());
        }
        return expected.equals(given);
    }
}

package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;

/** Views of an answer in which what the real server leaves open does not count. */
final class JsonRows {
    private JsonRows() {}

    /** The answer with all rows taken out. */
    static JsonNode withoutValues(JsonNode answer) {
        var copy = answer.deepCopy();
        for (var values : copy.findValues("values")) {
            if (values instanceof ArrayNode rows) {
                rows.removeAll();
            }
        }
        return copy;
    }

    /** The answer with the rows of each series sorted by their text. */
    static JsonNode sorted(JsonNode answer) {
        var copy = answer.deepCopy();
        for (var series : copy.findParents("values")) {
            if (series instanceof ObjectNode object && series.get("values") instanceof ArrayNode values) {
                var rows = new ArrayList<JsonNode>();
                values.forEach(rows::add);
                rows.sort(Comparator.comparing(JsonNode::toString));
                object.putArray("values").addAll(rows);
            }
        }
        return copy;
    }
}

package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.riakts.RiakTsSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file of recordings begins with, as requests like those of its cases. */
final class Setup {
    private static final int ROWS_OF_A_PUT = 500;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Setup() {}

    static List<JsonNode> requests(JsonNode fixture) {
        var requests = new ArrayList<JsonNode>();
        for (var step : fixture.get("setup")) {
            if (step.has("sql")) {
                requests.add(JSON.objectNode()
                        .put("op", "query")
                        .put("input", step.get("sql").asText()));
            } else if (step.has("put")) {
                puts(step.get("put").asText(), rows(step), requests);
            }
        }
        return requests;
    }

    private static ArrayNode rows(JsonNode step) {
        if (step.has("rows")) {
            return (ArrayNode) step.get("rows");
        }
        var rows = JSON.arrayNode();
        for (int n = step.get("from").asInt(); n <= step.get("to").asInt(); n++) {
            rows.add(filled(step.get("template"), n));
        }
        return rows;
    }

    private static JsonNode filled(JsonNode template, int n) {
        if (template.isTextual() && template.asText().equals("$n")) {
            return JSON.numberNode(n);
        }
        if (template.isArray()) {
            var cells = JSON.arrayNode();
            template.forEach(cell -> cells.add(filled(cell, n)));
            return cells;
        }
        if (template.isObject()) {
            var cell = JSON.objectNode();
            template.properties().forEach(entry -> cell.set(entry.getKey(), filled(entry.getValue(), n)));
            return cell;
        }
        return template;
    }

    private static void puts(String table, ArrayNode rows, List<JsonNode> requests) {
        for (int start = 0; start < rows.size(); start += ROWS_OF_A_PUT) {
            var input = JSON.objectNode().put("table", table);
            var part = input.putArray("rows");
            for (int row = start; row < Math.min(rows.size(), start + ROWS_OF_A_PUT); row++) {
                part.add(rows.get(row));
            }
            ObjectNode request = JSON.objectNode().put("op", "put");
            requests.add(request.set("input", input));
        }
    }

    /** The server's settings for the file, or null if there is one that the emulator does not have. */
    static @Nullable RiakTsSettings settings(JsonNode fixture) {
        var settings = RiakTsSettings.DEFAULT;
        for (var step : fixture.get("setup")) {
            for (var setting : step.path("config").properties()) {
                if (!setting.getKey().equals("timeseries_query_max_quanta_span")) {
                    return null;
                }
                settings =
                        new RiakTsSettings(setting.getValue().asInt(), settings.timeseriesQueryMaxReturnedDataSize());
            }
        }
        return settings;
    }
}

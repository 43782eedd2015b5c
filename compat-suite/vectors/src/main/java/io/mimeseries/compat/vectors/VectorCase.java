package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One recorded case: a request with its answer, or a sequence of them that begins with an empty server. */
public record VectorCase(JsonNode record) {

    public String id() {
        return record.get("id").asText();
    }

    /** True if the server is emptied before the first step. */
    public boolean isSequence() {
        return record.has("steps");
    }

    public List<JsonNode> steps() {
        if (!isSequence()) {
            return List.of(record);
        }
        var steps = new ArrayList<JsonNode>();
        record.get("steps").forEach(steps::add);
        return steps;
    }
}

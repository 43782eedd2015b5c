package io.mimeseries.compat.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** What the project's own recordings send to a server, without doubles and in a fixed order. */
record RecordedTexts(List<String> queries, List<String> bodies) {
    private static final int LONGEST = 4_000;

    static RecordedTexts read() throws IOException {
        var queries = new TreeSet<String>();
        var bodies = new TreeSet<String>();
        for (var file : VectorFile.readAll(Path.of("src", "test", "resources", "vectors", "influxdb"))) {
            file.fixture().path("writes").forEach(write -> add(write.path("body"), bodies));
            for (var recorded : file.cases()) {
                for (var step : recorded.steps()) {
                    add(step.path("params").path("q"), queries);
                    if (step.path("path").asText().equals("/write")) {
                        add(step.path("data"), bodies);
                    }
                }
            }
        }
        return new RecordedTexts(List.copyOf(queries), List.copyOf(bodies));
    }

    private static void add(JsonNode text, TreeSet<String> texts) {
        var found = text.asText("");
        if (!found.isBlank()) {
            texts.add(found.substring(0, Math.min(found.length(), LONGEST)));
        }
    }
}

package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of recorded cases in JSON lines: the fixture first, then one case a line.
 *
 * @param name the file's name without its ending
 * @param fixture what the server holds before each case that is not a sequence
 */
public record VectorFile(String name, JsonNode fixture, List<VectorCase> cases) {

    /** Reads JSON without losing the spelling of numbers: 5 and 5.0 differ. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public static VectorFile read(Path file) throws IOException {
        return read(file, JSON);
    }

    /** @param json how the lines are read */
    public static VectorFile read(Path file, ObjectMapper json) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(json.readTree(line));
            }
        }
        var name = String.valueOf(file.getFileName()).replace(".jsonl", "");
        var cases = lines.subList(1, lines.size()).stream().map(VectorCase::new).toList();
        return new VectorFile(name, lines.get(0), cases);
    }

    /** All files of a folder in order of their names, but those that record the traffic of clients. */
    public static List<VectorFile> readAll(Path folder) throws IOException {
        var files = new ArrayList<VectorFile>();
        for (var path : paths(folder)) {
            files.add(read(path));
        }
        return files;
    }

    /** Where they are. */
    public static List<Path> paths(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(path -> path.toString().endsWith(".jsonl"))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("client_wire"))
                    .sorted()
                    .toList();
        }
    }
}

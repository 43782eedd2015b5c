package io.mimeseries.grammar.influxql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Recorded answers: lines of fields between tabs, with {@code \t \n \r \0 \\} for what a line cannot hold. */
final class Recorded {
    /** The parameters that the corpus uses. */
    static final Map<String, Object> PARAMETERS = Map.of("pattern", Map.of("regex", "x"), "value", 1L);

    private Recorded() {}

    static List<List<String>> rows(String file) {
        return read("verdicts/" + file + ".tsv")
                .lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(Recorded::unescape)
                        .toList())
                .toList();
    }

    /** The texts that the real server accepts, one for each alternative of the grammar. */
    static List<String> corpus() {
        return read("statements.influxql")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(Recorded.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescape(String text) {
        var result = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!escaped && c == '\\') {
                escaped = true;
                continue;
            }
            result.append(escaped ? meaning(c) : c);
            escaped = false;
        }
        return result.toString();
    }

    private static char meaning(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '0' -> '\0';
            default -> escape;
        };
    }
}

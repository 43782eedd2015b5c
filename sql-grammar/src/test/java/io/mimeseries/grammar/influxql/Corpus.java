package io.mimeseries.grammar.influxql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts that together reach every alternative of the grammar. */
public final class Corpus {
    /** The parameters that the texts use. */
    public static final Map<String, Object> PARAMETERS = Map.of("pattern", Map.of("regex", "x"), "value", 1L);

    private Corpus() {}

    /** The texts that the real server's parser accepts. */
    public static List<String> accepted() {
        return lines("statements.influxql");
    }

    /** The texts that the grammar takes so that a check can refuse them with the real server's text. */
    public static List<String> refused() {
        return lines("refused.influxql");
    }

    private static List<String> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    static String read(String name) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

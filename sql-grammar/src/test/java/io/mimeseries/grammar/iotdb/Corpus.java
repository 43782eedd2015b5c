package io.mimeseries.grammar.iotdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts that together reach every alternative of a version's grammar: those that a real server was asked, and more. */
public final class Corpus {
    private Corpus() {}

    /** All texts that the version's parser takes. */
    public static List<String> of(GrammarVersion version) {
        return Stream.concat(recorded(version), more(version)).toList();
    }

    private static Stream<String> recorded(GrammarVersion version) {
        return Recorded.of(version).stream()
                .filter(verdict -> !verdict.expected().contains(":"))
                .map(Recorded.Verdict::sql);
    }

    private static Stream<String> more(GrammarVersion version) {
        var name = version == GrammarVersion.V1_0 ? "statements-1.0.sql" : "statements-1.3.sql";
        return read(name).lines().filter(line -> !line.startsWith("#"));
    }

    static String read(String name) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

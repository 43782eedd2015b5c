package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import java.util.List;
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
                .map(RecordedVerdicts.Verdict::sql);
    }

    private static Stream<String> more(GrammarVersion version) {
        var name = version == GrammarVersion.V1_0 ? "statements-1.0.sql" : "statements-1.3.sql";
        return RecordedVerdicts.text(Corpus.class, name).lines().filter(line -> !line.startsWith("#"));
    }
}

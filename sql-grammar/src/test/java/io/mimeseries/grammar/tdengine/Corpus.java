package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import java.util.List;
import java.util.stream.Stream;

/** Texts that together reach every alternative of the grammar: those that a real server was asked, and more. */
public final class Corpus {
    private Corpus() {}

    /** All texts that the real parser takes. */
    public static List<String> accepted() {
        var recorded = Recorded.verdicts().stream()
                .filter(verdict -> verdict.expected().equals("ok"))
                .map(verdict -> verdict.sql().strip())
                .distinct();
        return Stream.concat(recorded, more()).toList();
    }

    /** What nobody asked a real server. */
    private static Stream<String> more() {
        return RecordedVerdicts.text(Corpus.class, "statements.sql").lines().filter(line -> !line.startsWith("#"));
    }
}

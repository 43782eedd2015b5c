package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import io.mimeseries.grammar.alternatives.RecordedVerdicts.Verdict;
import java.util.List;

/**
 * The statements that real servers were asked, with what became of them: {@code ok} where their parser took them, {@code line:column} of the
 * fault, or {@code unsupported}.
 */
final class Recorded {
    private Recorded() {}

    static List<Verdict> of(GrammarVersion version) {
        var file = version == GrammarVersion.V1_0 ? "verdicts/1.0.1.tsv" : "verdicts/1.3.2.tsv";
        return RecordedVerdicts.read(Recorded.class, file);
    }
}

package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import io.mimeseries.grammar.alternatives.RecordedVerdicts.Verdict;
import java.util.List;

/** The statements but INSERT … VALUES that the parser of TDengine 3.3.7 was asked: {@code ok} or the error's text. */
public final class Recorded {
    private Recorded() {}

    public static List<Verdict> verdicts() {
        return RecordedVerdicts.read(Recorded.class, "verdicts.tsv");
    }
}

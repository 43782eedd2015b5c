package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.alternatives.RecordedVerdicts;
import io.mimeseries.grammar.alternatives.RecordedVerdicts.Verdict;
import java.util.List;

/** The statements that the lexer and parser of Riak TS 1.5.2 were asked: {@code ok}, {@code crash}, or the error's text. */
public final class Recorded {
    private Recorded() {}

    public static List<Verdict> verdicts() {
        return RecordedVerdicts.read(Recorded.class, "verdicts/1.5.2.tsv");
    }

    static String read(String name) {
        return RecordedVerdicts.text(Recorded.class, name);
    }
}

package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.coverage.report.Outcome;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.compat.vectors.iotdb.GrammarVersions;
import io.mimeseries.compat.vectors.iotdb.StatementNames;
import io.mimeseries.grammar.iotdb.Corpus;
import io.mimeseries.grammar.iotdb.IotDbSql;
import io.mimeseries.iotdb.IotDbVersion;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of each kind of statement in one version: the sum of what becomes of the texts that reach the grammar's alternatives. */
final class StatementOutcomes {
    private StatementOutcomes() {}

    /** @param counts tells which of them are answered in recorded cases: what the texts find wanting is there */
    static SortedMap<String, String> of(IotDbVersion version, RecordedCounts counts) {
        var grammar = GrammarVersions.of(version);
        var outcomes = new TreeMap<String, SortedSet<String>>();
        var texts = Corpus.of(grammar);
        var inARow = Outcomes.answeredInARow(version, texts);
        Outcomes.of(version, texts).forEach((text, outcome) -> {
            var name = name(text, version);
            if (!name.isEmpty()) {
                outcomes.computeIfAbsent(name, absent -> new TreeSet<>())
                        .add(inARow.contains(text) ? Outcome.ANSWERED : outcome);
            }
        });
        var cells = new TreeMap<String, String>();
        outcomes.forEach((name, all) -> cells.put(name, Outcome.cell(all, counts.has("answered", name))));
        return cells;
    }

    /** Empty for what the front of the parser does not take. */
    private static String name(String text, IotDbVersion version) {
        try {
            return StatementNames.of(IotDbSql.parse(text, GrammarVersions.of(version)));
        } catch (RuntimeException e) {
            return "";
        }
    }
}

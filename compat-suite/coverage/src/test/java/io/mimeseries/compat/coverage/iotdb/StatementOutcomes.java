package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.compat.vectors.iotdb.GrammarVersions;
import io.mimeseries.compat.vectors.iotdb.StatementNames;
import io.mimeseries.grammar.iotdb.Corpus;
import io.mimeseries.grammar.iotdb.IotDbSql;
import io.mimeseries.iotdb.IotDbVersion;
import java.util.Set;
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
                        .add(inARow.contains(text) ? Outcomes.ANSWERED : outcome);
            }
        });
        var cells = new TreeMap<String, String>();
        outcomes.forEach((name, all) -> cells.put(name, cell(all, counts.has("answered", name))));
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

    private static String cell(Set<String> outcomes, boolean isAnswered) {
        var missing = with(outcomes, Outcomes.NOT_EMULATED);
        var refused = with(outcomes, Outcomes.REFUSED);
        var gap = "not emulated: " + missing;
        if (isAnswered || outcomes.contains(Outcomes.ANSWERED)) {
            return missing.isEmpty() ? "supported" : "supported, " + gap;
        }
        if (refused.isEmpty()) {
            return gap;
        }
        return "refused: " + refused + (missing.isEmpty() ? "" : ", " + gap);
    }

    private static String with(Set<String> outcomes, String prefix) {
        var rest = outcomes.stream()
                .filter(outcome -> outcome.startsWith(prefix))
                .map(outcome -> outcome.substring(prefix.length()))
                .toList();
        return String.join(", ", rest);
    }
}

package io.mimeseries.testkit.journal;

import io.mimeseries.engine.JournalEntry;
import java.util.Comparator;
import java.util.List;

/** What came closest to what was expected, and how it differs. */
final class NearMiss {
    private static final int SHOWN = 3;

    private NearMiss() {}

    /** @param others entries that do not meet all criteria */
    static String of(List<JournalEntry> others, List<Criterion> criteria) {
        if (others.isEmpty()) {
            return "clients asked for nothing" + (criteria.isEmpty() ? "" : " else");
        }
        var best =
                others.stream().mapToLong(entry -> met(entry, criteria)).max().orElse(0);
        var closest =
                others.stream().filter(entry -> met(entry, criteria) == best).toList();
        var text = new StringBuilder(closest.size() == 1 ? "the closest is" : "the closest are");
        for (var entry : closest.subList(0, Math.min(SHOWN, closest.size()))) {
            text.append("\n  ").append(JournalText.line(entry));
            criteria.stream()
                    .filter(criterion -> !criterion.holds(entry))
                    .sorted(Comparator.comparing(Criterion::name))
                    .forEach(criterion -> text.append("\n      ")
                            .append(criterion.difference(entry).replace("\n", "\\n")));
        }
        if (closest.size() > SHOWN) {
            text.append("\n  and ").append(closest.size() - SHOWN).append(" more");
        }
        return text.toString();
    }

    private static long met(JournalEntry entry, List<Criterion> criteria) {
        return criteria.stream().filter(criterion -> criterion.holds(entry)).count();
    }
}

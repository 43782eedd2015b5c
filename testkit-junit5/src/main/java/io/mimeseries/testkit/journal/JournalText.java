package io.mimeseries.testkit.journal;

import io.mimeseries.engine.JournalEntry;
import java.util.List;

/** A journal as a failed test shows it. */
public final class JournalText {
    private static final int MAX_ENTRIES = 100;
    private static final int MAX_DETAIL = 400;

    private JournalText() {}

    public static String of(List<JournalEntry> entries) {
        var text = new StringBuilder();
        var from = Math.max(0, entries.size() - MAX_ENTRIES);
        text.append("what clients asked for");
        if (from > 0) {
            text.append(" (the last ")
                    .append(MAX_ENTRIES)
                    .append(" of ")
                    .append(entries.size())
                    .append(')');
        }
        text.append(entries.isEmpty() ? ": nothing" : ":");
        for (var entry : entries.subList(from, entries.size())) {
            text.append("\n  ").append(line(entry));
        }
        return text.toString();
    }

    /** One entry. */
    public static String line(JournalEntry entry) {
        var line = new StringBuilder();
        line.append(entry.database()).append(' ').append(entry.operation());
        if (!entry.detail().isEmpty()) {
            line.append(' ').append(shortened(entry.detail()));
        }
        line.append(" -> ").append(entry.outcome());
        if (!entry.outcomeText().isEmpty()) {
            line.append(": ").append(shortened(entry.outcomeText()));
        }
        if (!entry.ignored().isEmpty()) {
            line.append(", ignored: ").append(String.join(", ", entry.ignored()));
        }
        if (!entry.fault().isEmpty()) {
            line.append(", fault: ").append(entry.fault());
        }
        return line.toString();
    }

    private static String shortened(String text) {
        var line = text.replace("\n", "\\n").replace("\r", "\\r");
        return line.length() <= MAX_DETAIL ? line : line.substring(0, MAX_DETAIL) + "…";
    }
}

package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.testkit.journal.JournalText;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails what passed only because an application swallowed "not emulated". */
final class UnsupportedCheck {
    private UnsupportedCheck() {}

    static void check(Journal journal, ExtensionContext context) {
        var unsupported = journal.entries().stream()
                .filter(entry -> entry.outcome() == JournalEntry.Outcome.NOT_EMULATED)
                .toList();
        if (unsupported.isEmpty() || isAllowed(context)) {
            return;
        }
        var text = new StringBuilder("a client asked for what Mimeseries does not emulate"
                + " (@AllowUnsupported on the test or its class lets it pass):");
        unsupported.forEach(entry -> text.append("\n  ").append(JournalText.line(entry)));
        throw new AssertionError(text.toString());
    }

    private static boolean isAllowed(ExtensionContext context) {
        if (context.getTestMethod()
                .filter(method -> method.isAnnotationPresent(AllowUnsupported.class))
                .isPresent()) {
            return true;
        }
        for (var type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            if (type.isAnnotationPresent(AllowUnsupported.class)) {
                return true;
            }
        }
        return false;
    }
}

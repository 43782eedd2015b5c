package io.mimeseries.server.report;

import java.util.Locale;

/** What a test came to. */
public enum TestOutcome {
    PASSED,
    FAILED,
    /** Begun and given up, or not begun at all: it says nothing about the server. */
    SKIPPED;

    /** As a report has it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

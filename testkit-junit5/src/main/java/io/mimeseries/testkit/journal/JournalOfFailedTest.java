package io.mimeseries.testkit.journal;

/** Carries the journal into the report of a failed test, where it is shown as suppressed by the failure. */
public final class JournalOfFailedTest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalOfFailedTest(String journal) {
        super("Mimeseries: " + journal, null, false, false);
    }
}

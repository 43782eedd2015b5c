package io.mimeseries.testkit;

/** Carries the journal into the report of a failed test, where it is shown as suppressed by the failure. */
final class JournalOfFailedTest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalOfFailedTest(String journal) {
        super("Mimeseries: " + journal, null, false, false);
    }
}

package io.mimeseries.server.report;

/**
 * One test of a report.
 *
 * @param test tells it from all others, and is the same in every run; a class that was given up as a whole stands for all its tests
 * @param targets the servers that it had, such as {@code influxdb emulated 1.6.7}, separated by commas; empty if it asked for none
 * @param detail why it failed or was skipped, empty for one that passed
 */
public record TestRecord(String test, TestOutcome outcome, String targets, String detail) {

    /** Whether it stands for another test, too, because that would be a part of it. */
    boolean holds(String other) {
        return other.startsWith(test + "/");
    }

    /** Outcome, servers and reason in one line. */
    String summary() {
        var text = new StringBuilder(outcome.text());
        if (!targets.isEmpty()) {
            text.append(" on ").append(targets);
        }
        if (!detail.isEmpty()) {
            text.append(": ").append(detail.lines().findFirst().orElse(""));
        }
        return text.toString();
    }
}

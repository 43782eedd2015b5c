package io.mimeseries.server.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How two runs of the same tests differ. What one of them skipped is told, but is no difference: such a test says nothing about its server.
 *
 * @param different tests that passed in one run and failed in the other, both told
 * @param missing tests that only one of the runs has
 * @param skipped tests that only one of the runs skipped
 * @param alike how many came to the same
 */
public record ReportDifference(List<String> different, List<String> missing, List<String> skipped, int alike) {
    public ReportDifference {
        different = List.copyOf(different);
        missing = List.copyOf(missing);
        skipped = List.copyOf(skipped);
    }

    /**
     * Compares two reports.
     *
     * @param firstName what the text calls the first one
     * @param secondName what the text calls the second one
     */
    public static ReportDifference between(String firstName, TestReport first, String secondName, TestReport second) {
        var different = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var skipped = new ArrayList<String>();
        int alike = 0;
        for (var one : first.tests()) {
            var found = second.find(one.test());
            if (found.isEmpty()) {
                if (second.tests().stream().noneMatch(other -> one.holds(other.test()))) {
                    missing.add(one.test() + " is only in " + firstName);
                }
                continue;
            }
            var other = found.get();
            if (one.outcome() == other.outcome()) {
                alike++;
            } else if (one.outcome() == TestOutcome.SKIPPED) {
                skipped.add(one.test() + " in " + firstName + ": " + one.detail());
            } else if (other.outcome() == TestOutcome.SKIPPED) {
                skipped.add(one.test() + " in " + secondName + ": " + other.detail());
            } else {
                different.add(one.test() + "\n    " + firstName + ": " + one.summary() + "\n    " + secondName + ": "
                        + other.summary());
            }
        }
        for (var other : second.tests()) {
            var found = first.find(other.test());
            if (found.isEmpty() && first.tests().stream().noneMatch(one -> other.holds(one.test()))) {
                missing.add(other.test() + " is only in " + secondName);
            } else if (found.isPresent() && !found.get().test().equals(other.test())) {
                skipped.add(
                        other.test() + " in " + firstName + ": " + found.get().detail());
            }
        }
        return new ReportDifference(different, missing, skipped, alike);
    }

    /** Whether no test came to anything else. */
    public boolean isEmpty() {
        return different.isEmpty() && missing.isEmpty();
    }

    /** All that there is to say, for people. */
    public String text() {
        var text = new StringBuilder();
        append(text, "differ", different);
        append(text, "are missing", missing);
        append(text, "were skipped on one side", skipped);
        return text.append(alike).append(" came to the same\n").toString();
    }

    private static void append(StringBuilder text, String what, List<String> tests) {
        if (!tests.isEmpty()) {
            text.append(tests.size()).append(' ').append(what).append(":\n");
            tests.forEach(test -> text.append("  ").append(test).append('\n'));
        }
    }
}

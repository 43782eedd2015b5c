package io.mimeseries.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tests of a run, in the order of their names. As a text: a first line that says what it is, then one line for each test with four cells
 * that tabs separate; in them {@code \t}, {@code \n} and {@code \\} stand for what would break the line.
 */
public record TestReport(List<TestRecord> tests) {
    private static final String HEADER = "# mimeseries test report 1";
    private static final int CELLS = 4;

    public TestReport {
        tests = tests.stream().sorted(Comparator.comparing(TestRecord::test)).toList();
    }

    /** The test of a name, or what stands for it. */
    Optional<TestRecord> find(String test) {
        return tests.stream()
                .filter(record -> record.test().equals(test))
                .findFirst()
                .or(() -> tests.stream().filter(record -> record.holds(test)).findFirst());
    }

    public String text() {
        var text = new StringBuilder(HEADER).append('\n');
        for (var test : tests) {
            text.append(escaped(test.test()))
                    .append('\t')
                    .append(test.outcome().text())
                    .append('\t')
                    .append(escaped(test.targets()))
                    .append('\t')
                    .append(escaped(test.detail()))
                    .append('\n');
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException with the number of the line if it is no report */
    public static TestReport parse(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("it does not begin with \"" + HEADER + "\"");
        }
        var tests = new ArrayList<TestRecord>();
        for (int i = 1; i < lines.size(); i++) {
            tests.add(record(lines.get(i), i + 1));
        }
        return new TestReport(tests);
    }

    private static TestRecord record(String line, int number) {
        var cells = cells(line);
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException(
                    "line " + number + " has " + cells.size() + " cells in place of " + CELLS);
        }
        return new TestRecord(cells.get(0), outcome(cells.get(1), number), cells.get(2), cells.get(3));
    }

    private static TestOutcome outcome(String text, int number) {
        for (var outcome : TestOutcome.values()) {
            if (outcome.text().equals(text.toLowerCase(Locale.ROOT))) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("line " + number + ": there is no outcome " + text);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                cell.append(unescaped(line.charAt(i)));
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

package io.mimeseries.server.cli;

import io.mimeseries.server.report.ReportDifference;
import io.mimeseries.server.report.TestReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command {@code diff-reports}: how two runs of the same tests differ, by the reports that the test kit wrote. */
final class DiffReports {
    static final String NAME = "diff-reports";
    private static final String HELP = """
            Usage: mimeseries diff-reports REPORT REPORT
            Tells which tests came to different ends in two runs, by the reports that the
            test kit wrote (MIMESERIES_REPORT). Exits with 1 if there are any.
            """;

    private DiffReports() {}

    /** @param arguments those behind the command */
    static Invocation run(List<String> arguments) throws UsageException {
        if (arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"))) {
            return new Invocation.Message(HELP, Main.OK);
        }
        if (arguments.size() != 2) {
            throw new UsageException(NAME + " takes two reports");
        }
        var difference = ReportDifference.between(
                arguments.get(0), read(arguments.get(0)), arguments.get(1), read(arguments.get(1)));
        return new Invocation.Message(difference.text(), difference.isEmpty() ? Main.OK : Main.FAILED);
    }

    private static TestReport read(String file) throws UsageException {
        try {
            return TestReport.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + " is no report: " + e.getMessage());
        }
    }
}

package io.mimeseries.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTests {
    @TempDir
    private Path folder;

    private static TestRecord test(String name, TestOutcome outcome) {
        return new TestRecord(name, outcome, "influxdb emulated 1.6.7", "ä");
    }

    @Test
    void runsAddTheirTestsAndReplaceTheirOwn() throws IOException {
        var file = folder.resolve("target/report.tsv");
        ReportFile.add(file, List.of(test("a", TestOutcome.PASSED), test("b", TestOutcome.FAILED)));
        ReportFile.add(file, List.of(test("b", TestOutcome.PASSED), test("c", TestOutcome.SKIPPED)));
        assertThat(TestReport.parse(Files.readString(file)).tests())
                .containsExactly(
                        test("a", TestOutcome.PASSED), test("b", TestOutcome.PASSED), test("c", TestOutcome.SKIPPED));
    }

    @Test
    void aFileThatIsNoReportStays() throws IOException {
        var file = Files.writeString(folder.resolve("text"), "something else");
        assertThatThrownBy(() -> ReportFile.add(file, List.of(test("a", TestOutcome.PASSED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("something else");
    }
}

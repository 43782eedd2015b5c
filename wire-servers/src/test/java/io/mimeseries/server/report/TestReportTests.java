package io.mimeseries.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestReportTests {
    private static final String EMULATED = "influxdb emulated 1.6.7";
    private static final String REAL = "influxdb http://db:8086";

    private static TestRecord passed(String test, String targets) {
        return new TestRecord(test, TestOutcome.PASSED, targets, "");
    }

    private static ReportDifference between(List<TestRecord> first, List<TestRecord> second) {
        return ReportDifference.between("A", new TestReport(first), "B", new TestReport(second));
    }

    @Test
    void isReadAsItWasWritten() {
        var report = new TestReport(List.of(
                new TestRecord("b", TestOutcome.FAILED, EMULATED, "first\n\tsecond \\n \\ third\r\n"),
                passed("a", EMULATED + ", iotdb emulated 1.0.1"),
                new TestRecord("c\td", TestOutcome.SKIPPED, "", "")));
        assertThat(TestReport.parse(report.text())).isEqualTo(report);
        assertThat(report.text().lines()).hasSize(4);
        assertThat(report.tests()).extracting(TestRecord::test).containsExactly("a", "b", "c\td");
    }

    @Test
    void anotherFileIsRefused() {
        var header = new TestReport(List.of()).text();
        assertThatThrownBy(() -> TestReport.parse("")).hasMessageContaining("does not begin with");
        assertThatThrownBy(() -> TestReport.parse("<testsuite/>")).hasMessageContaining("does not begin with");
        assertThatThrownBy(() -> TestReport.parse(header + "a\tpassed\n"))
                .hasMessage("line 2 has 2 cells in place of 4");
        assertThatThrownBy(() -> TestReport.parse(header + "a\tgreen\t\t\n"))
                .hasMessage("line 2: there is no outcome green");
    }

    @Test
    void testsThatCameToTheSameDoNotDiffer() {
        var difference = between(
                List.of(passed("a", EMULATED), new TestRecord("b", TestOutcome.FAILED, EMULATED, "x")),
                List.of(passed("a", REAL), new TestRecord("b", TestOutcome.FAILED, REAL, "y")));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.text()).isEqualTo("2 came to the same\n");
    }

    @Test
    void whatPassedHereAndFailedThereDiffers() {
        var difference = between(
                List.of(passed("a", EMULATED)),
                List.of(new TestRecord("a", TestOutcome.FAILED, REAL, "expected 1\nbut was 2")));
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.text()).isEqualTo("""
                        1 differ:
                          a
                            A: passed on influxdb emulated 1.6.7
                            B: failed on influxdb http://db:8086: expected 1
                        0 came to the same
                        """);
    }

    @Test
    void whatWasSkippedIsToldAndIsNoDifference() {
        var skipped = new TestRecord("a", TestOutcome.SKIPPED, REAL, "only the emulator has a clock");
        var difference = between(List.of(passed("a", EMULATED)), List.of(skipped));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.text()).isEqualTo("""
                        1 were skipped on one side:
                          a in B: only the emulator has a clock
                        0 came to the same
                        """);
        assertThat(between(List.of(skipped), List.of(passed("a", REAL))).skipped())
                .containsExactly("a in A: only the emulator has a clock");
    }

    @Test
    void aClassThatWasSkippedStandsForItsTests() {
        var skipped = new TestRecord("[class:C]", TestOutcome.SKIPPED, "", "no faults");
        var tests = List.of(passed("[class:C]/[method:a]", EMULATED), passed("[class:C]/[method:b]", EMULATED));
        assertThat(between(tests, List.of(skipped)).skipped())
                .containsExactly("[class:C]/[method:a] in B: no faults", "[class:C]/[method:b] in B: no faults");
        assertThat(between(List.of(skipped), tests).skipped())
                .containsExactly("[class:C]/[method:a] in A: no faults", "[class:C]/[method:b] in A: no faults");
        assertThat(between(tests, List.of(skipped)).isEmpty()).isTrue();
        assertThat(between(List.of(skipped), tests).isEmpty()).isTrue();
    }

    @Test
    void aTestThatIsMissingIsADifference() {
        var difference = between(
                List.of(passed("a", EMULATED), passed("b", EMULATED)), List.of(passed("b", REAL), passed("c", REAL)));
        assertThat(difference.missing()).containsExactly("a is only in A", "c is only in B");
        assertThat(difference.isEmpty()).isFalse();
    }
}

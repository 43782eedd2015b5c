package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import io.mimeseries.server.report.ReportDifference;
import io.mimeseries.server.report.TestRecord;
import io.mimeseries.server.report.TestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTests {
    @TempDir
    private Path folder;

    private TestReport report(String name, String url, Class<?>... fixtures) throws IOException {
        var file = folder.resolve(name);
        Fixtures.run(Map.of("mimeseries.report", file.toString(), "mimeseries.influxdb.url", url), fixtures);
        return TestReport.parse(Files.readString(file));
    }

    @Test
    void saysWhichServersEachTestHadAndWhatItCameTo() throws IOException {
        var report = report("a.tsv", "emulator", Different.class);
        var test = "[class:" + Different.class.getName() + "]/[method:";
        var both = InfluxDbServer.class.getName() + ", " + IotDbServer.class.getName();
        assertThat(report.tests())
                .extracting(
                        TestRecord::test, record -> record.outcome().text(), TestRecord::targets, TestRecord::detail)
                .containsExactly(
                        tuple(test + "disabled()]", "skipped", "", "later"),
                        tuple(
                                test + "fails(" + both + ")]",
                                "failed",
                                "influxdb emulated 1.6.7, iotdb emulated 1.0.1",
                                "java.lang.AssertionError: on purpose"),
                        tuple(
                                test + "passes(" + both + ")]",
                                "passed",
                                "influxdb emulated 1.6.7, iotdb emulated 1.0.1",
                                ""),
                        tuple(test + "withoutAServer()]", "passed", "", ""));
    }

    @Test
    void reportsOfBothServersDoNotDiffer() throws IOException {
        try (var influxdb = InfluxDbServer.builder().start()) {
            var emulated =
                    report("emulated.tsv", "emulator", AnywhereTestCase.class, RealServerTests.WithStaticClock.class);
            var real =
                    report("real.tsv", influxdb.url(), AnywhereTestCase.class, RealServerTests.WithStaticClock.class);
            assertThat(real.tests())
                    .filteredOn(record -> record.targets().equals("influxdb " + influxdb.url()))
                    .hasSizeGreaterThan(8);
            var difference = ReportDifference.between("emulated", emulated, "real", real);
            assertThat(difference.different()).isEmpty();
            assertThat(difference.missing()).isEmpty();
            assertThat(difference.skipped()).hasSize(9);
            assertThat(difference.alike()).isEqualTo(8);
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class Different {
        @Test
        void passes(InfluxDbServer influxdb, IotDbServer iotdb) {
            assertThat(influxdb.isReal()).isFalse();
        }

        @Test
        void fails(InfluxDbServer influxdb, IotDbServer iotdb) {
            fail("on purpose");
        }

        @Test
        void withoutAServer() {}

        @Test
        @Disabled("later")
        void disabled() {}
    }
}

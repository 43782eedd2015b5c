package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.mimeseries.compat.programs.Influxd;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.server.report.ReportDifference;
import io.mimeseries.server.report.TestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** One test class on the emulator and on a real influxd: what passes on the one passes on the other. */
final class RealInfluxDbTests {
    @TempDir
    private Path folder;

    private Events run(String url, Path report) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("mimeseries.influxdb.url", url)
                .configurationParameter("mimeseries.report", report.toString())
                .selectors(selectClass(ReadingsTestCase.class))
                .execute()
                .testEvents();
    }

    @Test
    void theSameTestsPassOnTheRealServer() throws IOException {
        try (var influxd = start()) {
            var emulated = folder.resolve("emulated.tsv");
            var real = folder.resolve("real.tsv");
            run("emulator", emulated)
                    .assertStatistics(stats -> stats.succeeded(11).aborted(0).failed(0));
            run(influxd.url(), real)
                    .assertStatistics(stats -> stats.succeeded(7).aborted(4).failed(0));

            var difference = ReportDifference.between(
                    "emulated",
                    TestReport.parse(Files.readString(emulated)),
                    "real",
                    TestReport.parse(Files.readString(real)));
            assertThat(difference.isEmpty()).as(difference.text()).isTrue();
            assertThat(difference.alike()).isEqualTo(7);
            var server = "; this test runs against influxdb " + influxd.url();
            assertThat(difference.skipped())
                    .satisfiesExactlyInAnyOrder(
                            told -> assertThat(told)
                                    .contains("forgetsOldReadings", "only the emulator has a clock" + server),
                            told -> assertThat(told).contains("triesAgain", "only the emulator has faults"),
                            told -> assertThat(told).contains("writesOnce", "only the emulator has a journal" + server),
                            told -> assertThat(told).contains("goesBack", "only the emulator has snapshots" + server));
        }
    }

    /** In CI a missing server is a failure. */
    private Influxd start() {
        try {
            return Influxd.start(folder, Map.of(), null);
        } catch (IOException e) {
            throw new Missing(String.valueOf(e.getMessage())).end("JUnit against influxd");
        }
    }
}

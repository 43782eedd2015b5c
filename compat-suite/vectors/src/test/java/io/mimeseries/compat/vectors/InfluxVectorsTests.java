package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mimeseries.compat.vectors.influxdb.InfluxComparison;
import io.mimeseries.compat.vectors.influxdb.InfluxInProcessExecutor;
import io.mimeseries.compat.vectors.influxdb.InfluxWireExecutor;
import io.mimeseries.compat.vectors.influxdb.Subjects;
import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.influxdb.InfluxDbHttpOptions;
import io.mimeseries.server.influxdb.InfluxDbHttpServer;
import io.mimeseries.server.influxdb.auth.AuthSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every recorded case of InfluxDB 1.6.7 over the wire and in process. What does not pass yet stands in {@code not-yet/influxdb.txt}: a
 * listed case that passes breaks the build, and so does one that fails without being listed.
 */
class InfluxVectorsTests {
    private static final Path OWN = Path.of("src", "test", "resources", "vectors", "influxdb");
    private static final Path NOT_YET = Path.of("..", "not-yet", "influxdb.txt");
    private static final Path COUNTS = Path.of("..", "coverage", "recorded-influxdb.tsv");
    private static final Path KNOWN_DIFFERENCES = Path.of("..", "known-differences", "influxdb.txt");

    @Test
    void answersAreTheRecordedOnes() throws IOException {
        var files = files();
        var wire = overTheWire(files);
        var inProcess = run(new InfluxInProcessExecutor(), files);
        var report = VectorReport.of("InfluxDB 1.6.7", files, wire, inProcess);
        report.write(Path.of("target"), "influxdb");
        // The counts are what the suite is for: they show in the build's output.
        report.print(System.out);

        var counts = report.counts((vector, count) -> {
            var subjects = Subjects.of(vector);
            subjects.endpoints().forEach(endpoint -> count.accept("endpoint", endpoint));
            subjects.statements().forEach(statement -> count.accept("statement", statement));
            subjects.functions().forEach(function -> count.accept("function", function));
        });
        var different = CaseList.read(KNOWN_DIFFERENCES).ids();
        if (Boolean.getBoolean("mimeseries.vectors.update")) {
            var failing = new TreeSet<>(report.failing());
            failing.removeAll(different);
            CaseList.write(
                    NOT_YET,
                    "Recorded cases of InfluxDB 1.6.7 that do not pass yet: generated, and only ever shorter.",
                    failing);
            if (hasAllRecordings()) {
                counts.write(COUNTS);
            }
            return;
        }
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(different);
        listed.retainAll(report.ids());
        assertThat(report.failing()).as("cases that fail").containsExactlyInAnyOrderElementsOf(listed);
        assertThat(report.disagreeing())
                .as("cases that pass only in process or only over the wire")
                .isEmpty();
        if (hasAllRecordings()) {
            assertThat(counts.text()).isEqualTo(Files.readString(COUNTS));
        }
    }

    /** The folder need not have what was recorded for this project alone. */
    @Test
    void answersAreThoseOfTheProjectsOwnRecordingsToo() throws IOException {
        assumeTrue(hasAllRecordings(), "without -Dmimeseries.vectors they run with the others");
        var given = files().stream().map(VectorFile::name).toList();
        var files = VectorFile.readAll(OWN).stream()
                .filter(file -> !given.contains(file.name()))
                .toList();
        var report =
                VectorReport.of("InfluxDB 1.6.7", files, overTheWire(files), run(new InfluxInProcessExecutor(), files));
        assertThat(report.ids()).isNotEmpty();
        assertThat(report.failing()).isEmpty();
        assertThat(report.disagreeing()).isEmpty();
    }

    /** What the compatibility report counts are all recordings, not only the project's own. */
    private static boolean hasAllRecordings() {
        return !System.getProperty("mimeseries.vectors", "").isEmpty();
    }

    private static List<VectorFile> files() throws IOException {
        var directory = System.getProperty("mimeseries.vectors", "");
        if (!directory.isEmpty()) {
            var all = Path.of(directory, "influxdb");
            assertThat(all).as("-Dmimeseries.vectors").isDirectory();
            return VectorFile.readAll(all);
        }
        System.out.println("Without -Dmimeseries.vectors=DIR only the vectors of the project's own fixtures run.");
        return VectorFile.readAll(OWN);
    }

    private static List<CaseResult> overTheWire(List<VectorFile> files) throws IOException {
        var plain = new ArrayList<VectorFile>();
        var results = new ArrayList<CaseResult>();
        for (var file : files) {
            if (file.fixture().has("udp_listeners")) {
                results.addAll(overTheWireAndUdp(file));
            } else if (file.fixture().path("auth_enabled").asBoolean()) {
                results.addAll(overTheWire(List.of(file), new FixtureAuth(file.fixture())));
            } else {
                plain.add(file);
            }
        }
        results.addAll(overTheWire(plain, AuthSettings.OFF));
        return results;
    }

    private static List<CaseResult> overTheWireAndUdp(VectorFile file) throws IOException {
        try (var server = UdpServer.start(file.fixture().get("udp_listeners"))) {
            return run(new InfluxWireExecutor(server.http(), server), List.of(file));
        }
    }

    private static List<CaseResult> overTheWire(List<VectorFile> files, AuthSettings auth) throws IOException {
        var database = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system());
        var options = InfluxDbHttpOptions.DEFAULT.withPort(0).withAuth(auth);
        try (var server = InfluxDbHttpServer.start(database, new Journal(), FaultGate.open(), options)) {
            return run(new InfluxWireExecutor(server.address()), files);
        }
    }

    private static List<CaseResult> run(Executor executor, List<VectorFile> files) {
        var results = new ArrayList<CaseResult>();
        try (executor) {
            var runner = new SuiteRunner(executor, new InfluxComparison());
            files.forEach(file -> results.addAll(runner.run(file)));
        }
        return results;
    }
}

package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mimeseries.compat.vectors.iotdb.IotDbComparison;
import io.mimeseries.compat.vectors.iotdb.IotDbInProcessExecutor;
import io.mimeseries.compat.vectors.iotdb.IotDbSubjects;
import io.mimeseries.compat.vectors.iotdb.IotDbWireExecutor;
import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbSettings;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.iotdb.IotDbService;
import io.mimeseries.server.iotdb.IotDbServiceOptions;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every recorded case of IoTDB 1.0.1 and 1.3.2, over the wire in both encodings of rows and in process, with template calls refused as the real
 * 1.0.1 does. What does not pass yet stands in {@code not-yet/iotdb.txt}: a listed case that passes breaks the build, and so does one that
 * fails without being listed.
 */
class IotDbVectorsTests {
    private static final Path NOT_YET = Path.of("..", "not-yet", "iotdb.txt");
    private static final Path KNOWN_DIFFERENCES = Path.of("..", "known-differences", "iotdb.txt");

    @Test
    void answersAreTheRecordedOnes() throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeTrue(!folder.isEmpty(), "without -Dmimeseries.vectors=DIR there are no recordings");
        var first = Path.of(folder, "iotdb");
        var reports = List.of(
                report("IoTDB 1.0.1", IotDbVersion.V1_0_1, VectorFile.readAll(first), "iotdb"),
                report("IoTDB 1.3.2", IotDbVersion.V1_3_2, VectorFile.readAll(first.resolve("v1.3")), "iotdb-1.3"));
        var counts = new LinkedHashMap<Path, PassCounts>();
        counts.put(counts(IotDbVersion.V1_0_1), counts(reports.get(0), IotDbVersion.V1_0_1));
        addCaptured(first.resolve("wire"), counts.get(counts(IotDbVersion.V1_0_1)));
        counts.put(counts(IotDbVersion.V1_3_2), counts(reports.get(1), IotDbVersion.V1_3_2));
        var failing = union(reports, VectorReport::failing);
        var different = CaseList.read(KNOWN_DIFFERENCES).ids();
        if (Boolean.getBoolean("mimeseries.vectors.update")) {
            failing.removeAll(different);
            CaseList.write(
                    NOT_YET,
                    "Recorded cases of IoTDB 1.0.1 and 1.3.2 that do not pass yet: generated, and only ever shorter.",
                    failing);
            for (var entry : counts.entrySet()) {
                entry.getValue().write(entry.getKey());
            }
            return;
        }
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(different);
        listed.retainAll(union(reports, VectorReport::ids));
        assertThat(failing).as("cases that fail").containsExactlyInAnyOrderElementsOf(listed);
        assertThat(union(reports, VectorReport::disagreeing))
                .as("cases that pass only in process or only over the wire")
                .isEmpty();
        for (var entry : counts.entrySet()) {
            assertThat(entry.getValue().text()).isEqualTo(Files.readString(entry.getKey()));
        }
    }

    /** The file of what the compatibility report counts. */
    private static Path counts(IotDbVersion version) {
        return Path.of("..", "coverage", "recorded-iotdb-" + version.text() + ".tsv");
    }

    private static PassCounts counts(VectorReport report, IotDbVersion version) {
        return report.counts(new IotDbSubjects(version)::count);
    }

    /** What clients called while they were listened to; {@link IotDbWireCaptureTests} reads and writes all of it. */
    private static void addCaptured(Path folder, PassCounts counts) throws IOException {
        for (var client : new String[] {"python-1.0", "java-1.0.1"}) {
            for (var line : Files.readAllLines(folder.resolve(client + ".jsonl"))) {
                var exchange = VectorFile.JSON.readTree(line);
                if (exchange.has("request_hex")) {
                    counts.add("captured", exchange.get("method").asText(), true);
                }
            }
        }
    }

    /** A part of a report. */
    private interface Ids {
        SortedSet<String> of(VectorReport report);
    }

    private static SortedSet<String> union(List<VectorReport> reports, Ids ids) {
        var all = new TreeSet<String>();
        reports.forEach(report -> all.addAll(ids.of(report)));
        return all;
    }

    private static VectorReport report(String recorded, IotDbVersion version, List<VectorFile> files, String name)
            throws IOException {
        var blocks = overTheWire(version, files, true);
        var dataSets = overTheWire(version, files, false);
        var report = VectorReport.of(
                recorded, files, both(blocks, dataSets), run(new IotDbInProcessExecutor(database(version)), files));
        report.write(Path.of("target"), name);
        // The counts are what the suite is for: they show in the build's output.
        report.print(System.out);
        return report;
    }

    private static IotDb database(IotDbVersion version) {
        return new IotDb(version, new TickingClock(), new Journal(), () -> new IotDbSettings(true));
    }

    private static List<CaseResult> overTheWire(IotDbVersion version, List<VectorFile> files, boolean blocks)
            throws IOException {
        var database = database(version);
        var empty = database.snapshot();
        var protocol = blocks ? WireProtocol.BINARY : WireProtocol.COMPACT;
        try (var service = IotDbService.start(database, new Journal(), FaultGate.open(), IotDbServiceOptions.DEFAULT)) {
            return run(
                    new IotDbWireExecutor(service.address(), protocol, blocks, () -> database.restore(empty)), files);
        }
    }

    /** A case passes if it does with both encodings. */
    private static List<CaseResult> both(List<CaseResult> blocks, List<CaseResult> dataSets) {
        var results = new ArrayList<CaseResult>();
        for (int i = 0; i < blocks.size(); i++) {
            results.add(blocks.get(i).passed() ? dataSets.get(i) : blocks.get(i));
        }
        return results;
    }

    private static List<CaseResult> run(Executor executor, List<VectorFile> files) {
        var results = new ArrayList<CaseResult>();
        try (executor) {
            var runner = new SuiteRunner(executor, new IotDbComparison());
            files.forEach(file -> results.addAll(runner.run(file)));
        }
        return results;
    }
}

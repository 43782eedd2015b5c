package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mimeseries.compat.vectors.riakts.EmptyServer;
import io.mimeseries.compat.vectors.riakts.RiakTsComparison;
import io.mimeseries.compat.vectors.riakts.RiakTsFiles;
import io.mimeseries.compat.vectors.riakts.RiakTsInProcessExecutor;
import io.mimeseries.compat.vectors.riakts.RiakTsSubjects;
import io.mimeseries.compat.vectors.riakts.RiakTsWireExecutor;
import io.mimeseries.engine.Journal;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.riakts.RiakTsService;
import io.mimeseries.server.riakts.RiakTsServiceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every recorded case of Riak TS 1.5.2 and 1.4.1, over the wire in both encodings and in process. What does not pass yet stands in {@code not-yet/riak-ts.txt}: a listed case that
 * passes breaks the build, and so does one that fails without being listed.
 */
class RiakTsVectorsTests {
    private static final Path NOT_YET = Path.of("..", "not-yet", "riak-ts.txt");
    private static final Path KNOWN_DIFFERENCES = Path.of("..", "known-differences", "riak-ts.txt");

    @Test
    void answersAreTheRecordedOnes() throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeTrue(!folder.isEmpty(), "without -Dmimeseries.vectors=DIR there are no recordings");
        var failing = new TreeSet<String>();
        var all = new TreeSet<String>();
        var disagreeing = new TreeSet<String>();
        var counts = new LinkedHashMap<Path, PassCounts>();
        for (var version : RiakTsVersion.values()) {
            var report = report(version, RiakTsFiles.readAll(Path.of(folder, "riak-ts"), version));
            failing.addAll(report.failing());
            all.addAll(report.ids());
            disagreeing.addAll(report.disagreeing());
            counts.put(counts(version), report.counts(RiakTsSubjects::count));
        }
        var different = CaseList.read(KNOWN_DIFFERENCES).ids();
        if (Boolean.getBoolean("mimeseries.vectors.update")) {
            failing.removeAll(different);
            CaseList.write(
                    NOT_YET,
                    "Recorded cases of Riak TS 1.5.2 and 1.4.1 that do not pass yet: generated, and only ever shorter.",
                    failing);
            for (var entry : counts.entrySet()) {
                entry.getValue().write(entry.getKey());
            }
            return;
        }
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(different);
        listed.retainAll(all);
        assertThat(failing).as("cases that fail").containsExactlyInAnyOrderElementsOf(listed);
        assertThat(disagreeing)
                .as("cases that pass only in process or only over the wire")
                .isEmpty();
        for (var entry : counts.entrySet()) {
            assertThat(entry.getValue().text()).isEqualTo(Files.readString(entry.getKey()));
        }
    }

    /** The file of what the compatibility report counts. */
    private static Path counts(RiakTsVersion version) {
        return Path.of("..", "coverage", "recorded-riak-ts-" + version.text() + ".tsv");
    }

    private static VectorReport report(RiakTsVersion version, List<VectorFile> files) throws IOException {
        var server = new EmptyServer(version);
        var report = VectorReport.of(
                "Riak TS " + version.text(),
                RiakTsFiles.compared(files),
                overTheWire(version, files),
                run(new RiakTsInProcessExecutor(server.database(), server), files));
        report.write(Path.of("target"), "riak-ts-" + version.text());
        // The counts are what the suite is for: they show in the build's output.
        report.print(System.out);
        return report;
    }

    /** A case passes if it does in both encodings. */
    private static List<CaseResult> overTheWire(RiakTsVersion version, List<VectorFile> files) throws IOException {
        var server = new EmptyServer(version);
        var objects = new KeyValueStore(server.database().clock());
        try (var service = RiakTsService.start(
                server.database(), objects, new Journal(), FaultGate.open(), RiakTsServiceOptions.DEFAULT)) {
            var inProtobuf = run(RiakTsWireExecutor.inProtobuf(service.address(), server), files);
            var inTerms = run(RiakTsWireExecutor.inTerms(service.address(), server), files);
            var results = new ArrayList<CaseResult>();
            for (int i = 0; i < inProtobuf.size(); i++) {
                results.add(inProtobuf.get(i).passed() ? inTerms.get(i) : inProtobuf.get(i));
            }
            return results;
        }
    }

    private static List<CaseResult> run(Executor executor, List<VectorFile> files) {
        var results = new ArrayList<CaseResult>();
        try (executor) {
            files.forEach(file -> results.addAll(new SuiteRunner(executor, new RiakTsComparison()).run(file)));
        }
        return results;
    }
}

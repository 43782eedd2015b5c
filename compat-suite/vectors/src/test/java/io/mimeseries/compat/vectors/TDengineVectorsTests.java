package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mimeseries.compat.vectors.tdengine.SocketWay;
import io.mimeseries.compat.vectors.tdengine.TDengineComparison;
import io.mimeseries.compat.vectors.tdengine.TDengineSubjects;
import io.mimeseries.compat.vectors.tdengine.TDengineVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every recorded statement of TDengine, over HTTP and in process, by a clock that starts when the recordings were made. What does not pass yet stands in {@code
 * not-yet/tdengine.txt}: a listed case that passes breaks the build, and so does one that fails without being listed.
 *
 * <p>{@code -Dmimeseries.vectors.files=GLOB} runs the files whose names match, such as {@code interval_*}, and prints what fails, the
 * first {@code -Dmimeseries.vectors.show=N} of it (20); {@code -Dmimeseries.vectors.messages=true} takes texts of errors and lengths of
 * columns for failures, too.
 */
class TDengineVectorsTests {
    private static final Path NOT_YET = Path.of("..", "not-yet", "tdengine.txt");
    private static final Path KNOWN_DIFFERENCES = Path.of("..", "known-differences", "tdengine.txt");
    /** What the compatibility report counts. */
    private static final Path COUNTS = Path.of("..", "coverage", "recorded-tdengine-3.3.7.tsv");

    private static final String FILES = "mimeseries.vectors.files";

    @Test
    @DisabledIfSystemProperty(named = FILES, matches = ".+")
    void answersAreTheRecordedOnes() throws IOException {
        var files = VectorFile.readAll(folder());
        var results = TDengineVectors.inProcess(files, new TDengineComparison(), System.out);
        var report = VectorReport.of("TDengine 3.3.7", files, TDengineVectors.overTheWire(files), results);
        report.write(Path.of("target"), "tdengine");
        // The counts are what the suite is for: they show in the build's output.
        report.print(System.out);
        var failing = report.failing();
        var counts = report.counts(TDengineSubjects::count);
        var different = CaseList.read(KNOWN_DIFFERENCES).ids();
        if (Boolean.getBoolean("mimeseries.vectors.update")) {
            failing.removeAll(different);
            CaseList.write(
                    NOT_YET,
                    "Recorded cases of TDengine 3.3.7 that do not pass yet: generated, and only ever shorter.",
                    failing);
            counts.write(COUNTS);
            return;
        }
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(different);
        listed.retainAll(report.ids());
        assertThat(failing).as("cases that fail").containsExactlyInAnyOrderElementsOf(listed);
        assertThat(report.disagreeing())
                .as("cases that pass only in process or only over the wire")
                .isEmpty();
        assertThat(counts.text()).isEqualTo(Files.readString(COUNTS));
    }

    /** What the recordings tell only of the database is the same over WebSocket, whatever way a client takes. */
    @ParameterizedTest
    @EnumSource
    @DisabledIfSystemProperty(named = FILES, matches = ".+")
    void answersOverWebSocketAreTheRecordedOnes(SocketWay way) throws IOException {
        var files = VectorFile.readAll(folder());
        var failing = new TreeMap<String, String>();
        TDengineVectors.overSockets(files, way).stream()
                .filter(result -> !result.passed())
                .forEach(result -> failing.put(result.id(), String.valueOf(result.failure())));
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(CaseList.read(KNOWN_DIFFERENCES).ids());
        listed.retainAll(files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(vector -> !isWithoutRoute(vector))
                .map(VectorCase::id)
                .toList());
        assertThat(failing).as("cases that fail").containsOnlyKeys(listed);
    }

    /** What HTTP cannot ask, so that it stands in the list although there is nothing wrong with it. */
    private static boolean isWithoutRoute(VectorCase vector) {
        return vector.record().path("schemaless").path("protocol").isInt();
    }

    @Test
    @EnabledIfSystemProperty(named = FILES, matches = ".+")
    void answersOfSomeFilesAreTheRecordedOnes() throws IOException {
        var failing = TDengineVectors.print(
                folder(),
                System.getProperty(FILES),
                Integer.getInteger("mimeseries.vectors.show", 20),
                Boolean.getBoolean("mimeseries.vectors.messages"),
                System.out);
        assertThat(failing).as("cases that fail").isEmpty();
    }

    private static Path folder() {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeTrue(!folder.isEmpty(), "without -Dmimeseries.vectors=DIR there are no recordings");
        return Path.of(folder, "tdengine");
    }
}

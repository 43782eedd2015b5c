package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.CaseResult;
import io.mimeseries.compat.vectors.Comparison;
import io.mimeseries.compat.vectors.SuiteRunner;
import io.mimeseries.compat.vectors.TickingClock;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs recorded statements in process and over HTTP, by a clock that starts when the recordings were made. */
public final class TDengineVectors {
    /** When the recordings were made: rows that they write are not too old for a database. */
    public static final Instant RECORDED = Instant.parse("2026-11-20T00:00:00Z");

    private TDengineVectors() {}

    /**
     * {@code FOLDER GLOB [SHOWN [messages]]}: see {@link #print}.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void main(String... arguments) throws IOException {
        print(
                Path.of(arguments[0], "tdengine"),
                arguments[1],
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20,
                arguments.length > 3 && arguments[3].equals("messages"),
                System.out);
    }

    /**
     * Runs the files whose names match and prints what fails, then how many cases of each file pass.
     *
     * @param glob of names without their ending, such as {@code interval_*}
     * @param shown how many failing cases are printed
     * @param strict whether texts of errors and lengths of columns count, too
     * @return the failing cases
     */
    public static List<String> print(Path folder, String glob, int shown, boolean strict, PrintStream out)
            throws IOException {
        var chosen = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        var files = VectorFile.readAll(folder).stream()
                .filter(file -> chosen.matches(Path.of(file.name())))
                .toList();
        var results = inProcess(files, strict ? TDengineVectors::strictDifference : new TDengineComparison(), out);
        var failing = results.stream().filter(result -> !result.passed()).toList();
        failing.stream()
                .limit(shown)
                .forEach(result ->
                        out.println(result.id() + "  " + text(files, result) + "\n    " + result.failure() + "\n"));
        for (var file : files) {
            long passed = results.stream()
                    .filter(result -> result.file().equals(file.name()) && result.passed())
                    .count();
            out.printf("%-70s %4d of %d%n", file.name(), passed, file.cases().size());
        }
        out.println("TOTAL " + failing.size() + " fail of " + results.size());
        return failing.stream().map(CaseResult::id).toList();
    }

    private static @Nullable String strictDifference(JsonNode recorded, Answer answer) {
        var difference = new TDengineComparison().difference(recorded, answer);
        return difference == null ? TDengineComparison.secondaryDifference(recorded, answer) : difference;
    }

    private static String text(List<VectorFile> files, CaseResult result) {
        return files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(vector -> vector.id().equals(result.id()))
                .map(vector -> vector.record().has("sql")
                        ? vector.record().get("sql").asText()
                        : vector.record().path("schemaless").toString())
                .findFirst()
                .orElse("");
    }

    private static TDengine database() {
        return new TDengine(
                TDengineVersion.DEFAULT, new TickingClock(RECORDED), new Journal(), () -> TDengineSettings.DEFAULT);
    }

    /**
     * Runs all cases of some files over HTTP.
     *
     * @throws IOException if no port can be bound
     */
    public static List<CaseResult> overTheWire(List<VectorFile> files) throws IOException {
        var results = new ArrayList<CaseResult>();
        var database = database();
        var empty = database.snapshot();
        try (var server = TDengineHttpServer.start(
                        database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
                var executor = new TDengineRestExecutor(server.address(), () -> database.restore(empty))) {
            var runner = new SuiteRunner(executor, new TDengineComparison());
            files.forEach(file -> results.addAll(runner.run(file)));
        }
        return results;
    }

    /**
     * Runs all cases of some files over WebSocket.
     *
     * @throws IOException if no port can be bound
     */
    public static List<CaseResult> overSockets(List<VectorFile> files, SocketWay way) throws IOException {
        var results = new ArrayList<CaseResult>();
        var database = database();
        var empty = database.snapshot();
        try (var server = TDengineHttpServer.start(
                        database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
                var executor = new TDengineSocketExecutor(server.address(), way, () -> database.restore(empty))) {
            var runner = new SuiteRunner(executor, new TDengineComparison());
            files.forEach(file -> results.addAll(runner.run(file)));
        }
        return results;
    }

    /** Runs all cases of some files in process; lines of their fixtures that are refused are printed. */
    public static List<CaseResult> inProcess(List<VectorFile> files, Comparison comparison, PrintStream out) {
        var results = new ArrayList<CaseResult>();
        try (var executor = new TDengineInProcessExecutor(database())) {
            var runner = new SuiteRunner(executor, comparison);
            files.forEach(file -> results.addAll(runner.run(file)));
            executor.refusals().forEach(line -> out.println("refused line of a fixture: " + line));
        }
        return results;
    }
}

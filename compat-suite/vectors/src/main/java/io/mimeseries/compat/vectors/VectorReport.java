package io.mimeseries.compat.vectors;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** How the cases of one database went, over the wire and in process. */
public final class VectorReport {
    private final String recorded;
    private final List<VectorFile> files;
    private final Map<String, CaseResult> wire = new LinkedHashMap<>();
    private final Map<String, CaseResult> inProcess = new HashMap<>();

    private VectorReport(String recorded, List<VectorFile> files, List<CaseResult> wire, List<CaseResult> inProcess) {
        this.recorded = recorded;
        this.files = files;
        wire.forEach(result -> this.wire.put(result.id(), result));
        inProcess.forEach(result -> this.inProcess.put(result.id(), result));
    }

    /** @param recorded the server that the answers were recorded from */
    public static VectorReport of(
            String recorded, List<VectorFile> files, List<CaseResult> wire, List<CaseResult> inProcess) {
        return new VectorReport(recorded, files, wire, inProcess);
    }

    public SortedSet<String> ids() {
        return new TreeSet<>(wire.keySet());
    }

    /** The cases whose answer over the wire is not the recorded one. */
    public SortedSet<String> failing() {
        var failing = new TreeSet<String>();
        wire.values().stream().filter(result -> !result.passed()).forEach(result -> failing.add(result.id()));
        return failing;
    }

    /** The cases that go well one way and not the other. */
    public SortedSet<String> disagreeing() {
        var disagreeing = new TreeSet<String>();
        for (var result : wire.values()) {
            var other = inProcess.get(result.id());
            if (other != null && !other.skipped() && !result.skipped() && other.passed() != result.passed()) {
                disagreeing.add(result.id());
            }
        }
        return disagreeing;
    }

    /** Passes over the wire by file, and by whatever else a case counts for. */
    public PassCounts counts(BiConsumer<VectorCase, BiConsumer<String, String>> subjects) {
        var counts = new PassCounts();
        for (var file : files) {
            for (var vector : file.cases()) {
                var result = wire.get(vector.id());
                var passed = result != null && result.passed();
                counts.add("file", file.name(), passed);
                subjects.accept(vector, (kind, name) -> counts.add(kind, name, passed));
            }
        }
        return counts;
    }

    /** A line for each file: passes over the wire, and in process of those that can run there. */
    public void print(PrintStream out) {
        var total = 0;
        var passed = 0;
        for (var file : files) {
            var right = count(file, wire);
            total += file.cases().size();
            passed += right;
            out.printf(
                    "%-50s recorded, %s   wire %4d/%d   in process %4d/%d%n",
                    file.name(), recorded, right, file.cases().size(), count(file, inProcess), runnable(file));
        }
        out.printf("TOTAL %d passed, %d failed of %d%n", passed, total - passed, total);
    }

    /** Writes the counts and each failure with its difference. */
    public void write(Path folder, String database) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(database + "-vectors.txt");
        try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            print(out);
            for (var vectors : files) {
                vectors.cases().forEach(vector -> writeFailure(out, vectors, vector));
            }
        }
    }

    private void writeFailure(PrintStream out, VectorFile file, VectorCase vector) {
        var result = wire.get(vector.id());
        if (result == null || result.passed()) {
            return;
        }
        var first = vector.steps().get(0);
        var query = first.path("params")
                .path("q")
                .asText(first.path("sql").asText(first.path("input").toString()));
        out.println(file.name() + " " + vector.id() + " " + query);
        out.println("    wire: " + result.failure());
        var other = inProcess.get(vector.id());
        if (other != null && !other.skipped()) {
            out.println("    in process: " + other.failure());
        }
    }

    private static int count(VectorFile file, Map<String, CaseResult> results) {
        return (int) file.cases().stream()
                .map(vector -> results.get(vector.id()))
                .filter(result -> result != null && result.passed())
                .count();
    }

    private int runnable(VectorFile file) {
        return (int) file.cases().stream()
                .map(vector -> inProcess.get(vector.id()))
                .filter(result -> result != null && !result.skipped())
                .count();
    }
}

package io.mimeseries.compat.differential;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks after each request for differences that shadow mode has kept. Those that are known are forgotten where the case leaves its answer open: it says
 * that only the shape or the status counts, or was recorded with both of the real server's indexes, which disagree.
 */
final class WatchingExecutor implements Executor {
    private final Executor requests;
    private final Path folder;
    private final List<String> found = new ArrayList<>();

    private final IdentityHashMap<JsonNode, String> cases = new IdentityHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> known;
    private final Runnable whenCompared;
    private int seen;

    /**
     * @param file whose cases are run
     * @param folder where shadow mode keeps differences
     * @param known file and case of differences that are known
     * @param whenCompared returns when the last request has been compared
     */
    WatchingExecutor(Executor requests, VectorFile file, Path folder, Set<String> known, Runnable whenCompared) {
        for (var recorded : file.cases()) {
            var name = file.name() + " " + recorded.id();
            for (var step : recorded.steps()) {
                cases.put(step, name);
                if (recorded.record().has("tsi1") || step.has("match")) {
                    open.add(name);
                }
            }
        }
        this.known = known;
        this.requests = requests;
        this.folder = folder;
        this.whenCompared = whenCompared;
        seen = kept().size();
    }

    /** What is different, and in which request. */
    List<String> found() {
        return found;
    }

    @Override
    public String name() {
        return "shadow";
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        var refused = requests.load(fixture);
        look("the fixture", "");
        return refused;
    }

    @Override
    public void reset() {
        requests.reset();
        look("between cases", "");
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        var answer = requests.perform(request);
        look(cases.getOrDefault(request, ""), request.toString());
        return answer;
    }

    private void look(String name, String request) {
        whenCompared.run();
        var kept = kept();
        for (var file : kept.subList(seen, kept.size())) {
            if (!known.contains(name) || !open.contains(name)) {
                found.add(name + ": " + difference(file) + " in " + request);
            }
        }
        seen = kept.size();
    }

    private List<Path> kept() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(Path file) {
        try {
            return VectorFile.read(file)
                    .cases()
                    .get(0)
                    .record()
                    .get("difference")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        requests.close();
    }
}

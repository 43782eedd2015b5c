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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks after each request for differences that shadow mode has kept, and forgets those that the case leaves open. */
final class WatchingExecutor implements Executor {
    private final Executor requests;
    private final Path folder;
    private final List<String> found = new ArrayList<>();

    /** Where the indexes of the real server disagree, either answer is right. */
    private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Runnable whenCompared;
    private int seen;

    /**
     * @param file whose cases are run
     * @param folder where shadow mode keeps differences
     * @param whenCompared returns when the last request has been compared
     */
    WatchingExecutor(Executor requests, VectorFile file, Path folder, Runnable whenCompared) {
        for (var recorded : file.cases()) {
            if (recorded.record().has("tsi1")) {
                open.addAll(recorded.steps());
            }
        }
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
        look("the fixture", false);
        return refused;
    }

    @Override
    public void reset() {
        requests.reset();
        look("between cases", false);
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        var answer = requests.perform(request);
        look(request.toString(), request.has("match") || open.contains(request));
        return answer;
    }

    private void look(String request, boolean isOpen) {
        whenCompared.run();
        var kept = kept();
        for (var file : kept.subList(seen, kept.size())) {
            if (!isOpen) {
                found.add(difference(file) + " in " + request);
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

package io.mimeseries.server.shadow;

import io.mimeseries.engine.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The folder of differences, and what was counted. Used by one thread at a time. */
final class ShadowRecord implements AutoCloseable {
    /** What more differences there are is counted only. */
    private static final int MAX_WRITTEN = 1000;

    private final Path folder;
    private final History history = new History();
    private final AnswerComparison comparison = new AnswerComparison(new ArrivalTimes(Clock.system()));
    private final Map<String, Long> known = new TreeMap<>();
    private long requests;
    private long different;
    private int number;

    private ShadowRecord(Path folder) {
        this.folder = folder;
    }

    static ShadowRecord open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ShadowRecord(folder);
    }

    void compare(Exchange exchange) throws IOException {
        requests++;
        var verdict = comparison.compare(exchange.real(), exchange.emulator());
        if (verdict.known() != null) {
            known.merge(verdict.known(), 1L, Long::sum);
        }
        if (verdict.difference() != null) {
            write(exchange.request(), exchange.real(), exchange.emulator().raw(), verdict.difference());
        }
        history.add(exchange.request(), exchange.real());
    }

    /** The emulator gave no answer. */
    void unanswered(Message request, Message real, String why) throws IOException {
        requests++;
        write(request, real, new byte[0], "no answer of the emulator: " + why);
        history.add(request, real);
    }

    ShadowCounts counts() {
        return new ShadowCounts(
                requests, known.values().stream().mapToLong(Long::longValue).sum(), different);
    }

    private void write(Message request, Message real, byte[] emulator, String difference) throws IOException {
        different++;
        if (different > MAX_WRITTEN) {
            return;
        }
        var id = nextId();
        Files.write(folder.resolve(id + "-request.txt"), request.raw());
        Files.write(folder.resolve(id + "-real.txt"), real.raw());
        Files.write(folder.resolve(id + "-emulator.txt"), emulator);
        var steps = history.before(request);
        steps.add(new History.Step(request, real));
        Files.writeString(folder.resolve(id + ".jsonl"), CaseText.write(id, steps, history.isCut(), difference));
    }

    /** Numbers go on behind those of earlier runs. */
    private String nextId() {
        String id;
        do {
            var digits = String.valueOf(++number);
            id = "shadow-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        } while (Files.exists(folder.resolve(id + ".jsonl")));
        return id;
    }

    /** Writes the counts. */
    @Override
    public void close() {
        var text = new StringBuilder("requests " + requests + "\ndifferent " + different + "\n");
        known.forEach((kind, count) ->
                text.append("known: ").append(kind).append(' ').append(count).append('\n'));
        try {
            Files.write(folder.resolve("counts.txt"), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

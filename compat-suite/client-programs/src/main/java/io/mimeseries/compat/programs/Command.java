package io.mimeseries.compat.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A child process that is given a time to end in, and what it printed. */
public record Command(int exit, String out, String err) {
    public static final int TIMED_OUT = -1;

    /** Runs it without anything on its standard input. */
    public static Command run(Path work, Duration limit, Map<String, String> environment, List<String> line)
            throws IOException, InterruptedException {
        return run(work, limit, environment, "", line);
    }

    public static Command run(
            Path work, Duration limit, Map<String, String> environment, String input, List<String> line)
            throws IOException, InterruptedException {
        var in = Files.createTempFile(work, "in", ".txt");
        var out = Files.createTempFile(work, "out", ".txt");
        var err = Files.createTempFile(work, "err", ".txt");
        try {
            Files.writeString(in, input);
            var builder = new ProcessBuilder(line)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            boolean ended;
            try {
                ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            return new Command(ended ? process.exitValue() : TIMED_OUT, text(out), text(err));
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The last line on standard error that holds anything, which is where Python names the exception that ended it. */
    public String lastError() {
        var lines = err.lines().filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** What it printed and, unless it ended well, how it ended. */
    public String outcome() {
        if (exit == TIMED_OUT) {
            return out + "not ended in time\n";
        }
        return exit == 0 ? out : out + "exit " + exit + ": " + lastError() + "\n";
    }
}

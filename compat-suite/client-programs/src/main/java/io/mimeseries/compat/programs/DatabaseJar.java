package io.mimeseries.compat.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The runnable jar as a child process that serves one database, on a free port: clients bring libraries that it has in other versions. */
public final class DatabaseJar implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("mimeseries.jar", ""));
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final int port;

    private DatabaseJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param options that choose the database first, with port 0, such as {@code --iotdb=0} */
    public static DatabaseJar start(String... options) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    JAR.normalize() + " is missing: build up to the phase \"package\", as mvnw verify does");
        }
        Files.createDirectories(WORK);
        var errors = Files.createTempFile(WORK, "server", ".txt");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "serve"));
        line.addAll(List.of(options));
        var process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
        // the first line comes when the listener accepts and ends in HOST:PORT
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var first = out.readLine();
        if (first == null) {
            throw new IOException("the server ended at once: " + Files.readString(errors));
        }
        return new DatabaseJar(process, Integer.parseInt(first.substring(first.lastIndexOf(':') + 1)));
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

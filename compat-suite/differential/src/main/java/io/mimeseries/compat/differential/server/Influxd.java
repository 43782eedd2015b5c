package io.mimeseries.compat.differential.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real {@code influxd} in a process of its own, with an empty folder of its own. */
public final class Influxd implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final InetSocketAddress address;

    private Influxd(Process process, Path folder, InetSocketAddress address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /** The program on the PATH, if there is one. */
    public static Optional<Path> program() {
        for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            var program = Path.of(folder, "influxd");
            if (Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /**
     * Starts the program; when this returns, it listens.
     *
     * @param index {@code inmem} or {@code tsi1}
     */
    public static Influxd start(Path program, String index) throws IOException {
        return start(program, index, Map.of());
    }

    /** @param variables settings besides those that keep it apart and quiet */
    public static Influxd start(Path program, String index, Map<String, String> variables) throws IOException {
        var folder = Files.createTempDirectory("influxd");
        var http = freeAddress();
        var builder = new ProcessBuilder(program.toString(), "run").redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("INFLUXDB_REPORTING_DISABLED", "true");
        environment.put("INFLUXDB_BIND_ADDRESS", text(freeAddress()));
        environment.put("INFLUXDB_HTTP_BIND_ADDRESS", text(http));
        environment.put("INFLUXDB_META_DIR", folder.resolve("meta").toString());
        environment.put("INFLUXDB_DATA_DIR", folder.resolve("data").toString());
        environment.put("INFLUXDB_DATA_WAL_DIR", folder.resolve("wal").toString());
        environment.put("INFLUXDB_DATA_INDEX_VERSION", index);
        // The order in which floats are added up depends on it.
        environment.put("GOMAXPROCS", "2");
        environment.put("INFLUXDB_MONITOR_STORE_ENABLED", "false");
        environment.put("INFLUXDB_HTTP_LOG_ENABLED", "false");
        environment.put("INFLUXDB_DATA_QUERY_LOG_ENABLED", "false");
        environment.put("INFLUXDB_COORDINATOR_QUERY_TIMEOUT", "5s");
        environment.put("INFLUXDB_CONTINUOUS_QUERIES_ENABLED", "false");
        environment.putAll(variables);
        var process = builder.start();
        var influxd = new Influxd(process, folder, http);
        influxd.awaitListening();
        return influxd;
    }

    public InetSocketAddress address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what the program says until it says that it listens, and what comes later so that it never has to wait. */
    private void awaitListening() throws IOException {
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Listening on HTTP")) {
                var reader = new Thread(() -> drain(output), "influxd-output");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        close();
        throw new IOException("influxd does not start:\n" + said);
    }

    private static void drain(BufferedReader output) {
        try (output) {
            while (output.readLine() != null) {
                // Nobody asks for it.
            }
        } catch (IOException e) {
            // The process has ended.
        }
    }

    private static InetSocketAddress freeAddress() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
        }
    }

    private static String text(InetSocketAddress address) {
        return address.getHostString() + ":" + address.getPort();
    }
}

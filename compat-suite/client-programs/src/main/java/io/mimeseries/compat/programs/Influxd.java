package io.mimeseries.compat.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real influxd from the PATH, with everything it keeps in a folder of its own. */
public final class Influxd implements Server {
    private static final String LISTENING = "msg=\"Listening on HTTP\"";
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final Path folder;
    private final int port;
    private final int udpPort;
    private final @Nullable TlsFiles tls;

    private Influxd(Process process, Path folder, int port, int udpPort, @Nullable TlsFiles tls) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.udpPort = udpPort;
        this.tls = tls;
    }

    /**
     * Starts one on a free port.
     *
     * @param settings besides those that keep it quiet and apart, and those of TLS
     * @param tls null for a server that speaks HTTP in the clear
     */
    public static Influxd start(Path work, Map<String, String> settings, @Nullable TlsFiles tls) throws IOException {
        var folder = Files.createTempDirectory(work, "influxd");
        var builder = new ProcessBuilder("influxd", "run").redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "INFLUXDB_REPORTING_DISABLED", "true",
                        "INFLUXDB_BIND_ADDRESS", "127.0.0.1:0",
                        "INFLUXDB_HTTP_BIND_ADDRESS", "127.0.0.1:0",
                        "INFLUXDB_META_DIR", folder.resolve("meta").toString(),
                        "INFLUXDB_DATA_DIR", folder.resolve("data").toString(),
                        "INFLUXDB_DATA_WAL_DIR", folder.resolve("wal").toString(),
                        "INFLUXDB_MONITOR_STORE_ENABLED", "false",
                        "INFLUXDB_HTTP_LOG_ENABLED", "false",
                        "INFLUXDB_DATA_QUERY_LOG_ENABLED", "false"));
        // it does not tell which port it took when asked for any
        int udpPort = freeUdpPort();
        builder.environment().put("INFLUXDB_UDP_0_BIND_ADDRESS", "127.0.0.1:" + udpPort);
        builder.environment().putAll(settings);
        if (tls != null) {
            builder.environment()
                    .putAll(Map.of(
                            "INFLUXDB_HTTP_HTTPS_ENABLED", "true",
                            "INFLUXDB_HTTP_HTTPS_CERTIFICATE", tls.certificate().toString(),
                            "INFLUXDB_HTTP_HTTPS_PRIVATE_KEY", tls.key().toString()));
        }
        var process = builder.start();
        try {
            return new Influxd(
                    process, folder, port(process), settings.containsKey("INFLUXDB_UDP_0_ENABLED") ? udpPort : 0, tls);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static int freeUdpPort() throws IOException {
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Reads the log up to the line that names the port, and lets the rest run off. */
    private static int port(Process process) throws IOException {
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var read = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains(LISTENING)) {
                var rest = new Thread(() -> runOff(log), "log of influxd");
                rest.setDaemon(true);
                rest.start();
                var address = line.substring(line.indexOf("addr=127.0.0.1:") + "addr=127.0.0.1:".length());
                return Integer.parseInt(address.split(" ", 2)[0]);
            }
            read.append(line).append('\n');
        }
        throw new IOException("influxd ended at once: " + read);
    }

    private static void runOff(BufferedReader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the process is gone, and its log with it
        }
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public int udpPort() {
        return udpPort;
    }

    @Override
    public @Nullable TlsFiles tls() {
        return tls;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

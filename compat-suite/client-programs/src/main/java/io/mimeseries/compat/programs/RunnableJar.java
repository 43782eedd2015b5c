package io.mimeseries.compat.programs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The runnable jar as a child process, on a free port. */
public final class RunnableJar implements Server {
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final String host;
    private final int port;
    private final int controlPort;
    private final int udpPort;
    private final @Nullable TlsFiles tls;

    private RunnableJar(Process process, String host, int port, int controlPort, int udpPort, @Nullable TlsFiles tls) {
        this.process = process;
        this.host = host;
        this.port = port;
        this.controlPort = controlPort;
        this.udpPort = udpPort;
        this.tls = tls;
    }

    /** By which programs that start the jar themselves find it and the Java of this process. */
    public static Map<String, String> variables() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MIMESERIES_JAR",
                Path.of(System.getProperty("mimeseries.jar", ""))
                        .toAbsolutePath()
                        .toString());
    }

    /**
     * Starts it.
     *
     * @param options besides those that choose the ports, and those of TLS
     * @param tls null for a server that speaks HTTP in the clear
     */
    static RunnableJar start(Path jar, Path work, List<String> options, @Nullable TlsFiles tls) throws IOException {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    jar.normalize() + " is missing: build up to the phase \"package\", as mvnw verify does");
        }
        var ports = Files.createTempDirectory(work, "server").resolve("ports.json");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "serve",
                "--influxdb=0",
                "--control=0",
                "--ports-file=" + ports));
        line.addAll(options);
        if (tls != null) {
            line.add("--tls-cert=" + tls.certificate());
            line.add("--tls-key=" + tls.key());
        }
        var process = new ProcessBuilder(line)
                .redirectError(ports.resolveSibling("stderr.txt").toFile())
                .start();
        try {
            // the first line comes when all listeners accept, after the ports file
            var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            if (out.readLine() == null) {
                throw new IOException(
                        "the server ended at once: " + Files.readString(ports.resolveSibling("stderr.txt")));
            }
            return new RunnableJar(
                    process,
                    endpoint(ports, "influxdb", "host"),
                    Integer.parseInt(endpoint(ports, "influxdb", "port")),
                    Integer.parseInt(endpoint(ports, "control", "port")),
                    options.stream().anyMatch(option -> option.startsWith("--influxdb-udp"))
                            ? Integer.parseInt(endpoint(ports, "influxdb-udp", "port"))
                            : 0,
                    tls);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String endpoint(Path ports, String name, String field) throws IOException {
        try (var json = new JsonFactory().createParser(Files.readAllBytes(ports))) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue()
                        && field.equals(json.currentName())
                        && name.equals(endpoint(json.getParsingContext().getParent()))) {
                    return json.getText();
                }
            }
        }
        throw new IOException("no " + name + " " + field + " in " + Files.readString(ports));
    }

    /** The name of an endpoint, of which a list may stand under one name. */
    private static @Nullable String endpoint(JsonStreamContext object) {
        return object.inArray() ? object.getParent().getCurrentName() : object.getCurrentName();
    }

    @Override
    public String host() {
        return host;
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

    /** Takes the server back to how it started. */
    public void reset() throws IOException {
        var connection = (HttpURLConnection) URI.create("http://" + host + ":" + controlPort + "/control/reset")
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        if (connection.getResponseCode() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IOException("reset answered " + connection.getResponseCode());
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the server has not ended " + STOP_SECONDS + " s after SIGTERM");
    }
}

package io.mimeseries.compat.faults;

import io.mimeseries.compat.programs.DatabaseJar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The runnable jar with one database, whose faults and journal are reached by the control API. */
final class FaultyJar implements AutoCloseable {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));
    private static final String CONTROL = "\"control\":{\"host\":\"127.0.0.1\",\"port\":";

    private final HttpClient http = HttpClient.newHttpClient();
    private final DatabaseJar jar;
    private final String control;

    private FaultyJar(DatabaseJar jar, String control) {
        this.jar = jar;
        this.control = control;
    }

    /** @param option that chooses the database, such as {@code --riak-ts=0} */
    static FaultyJar start(String option) throws IOException {
        Files.createDirectories(WORK);
        var file = Files.createTempFile(WORK, "ports", ".json");
        var jar = DatabaseJar.start(option, "--control=0", "--ports-file=" + file);
        var ports = Files.readString(file);
        int from = ports.indexOf(CONTROL) + CONTROL.length();
        return new FaultyJar(jar, "http://127.0.0.1:" + ports.substring(from, ports.indexOf('}', from)) + "/control/");
    }

    int port() {
        return jar.port();
    }

    /** Without data, faults and journal, as it began. */
    void reset() throws IOException, InterruptedException {
        send("POST", "reset", "{}");
        send("DELETE", "journal", "");
    }

    /** Misbehaves from now on; what was asked before is forgotten. */
    void begin(Misbehaviour fault) throws IOException, InterruptedException {
        send("DELETE", "journal", "");
        send("POST", "faults", fault.request());
    }

    /** How many requests of this name the journal has. */
    int requests(String operation) throws IOException, InterruptedException {
        return send("GET", "journal", "").split("\"operation\":\"" + operation + "\"", -1).length - 1;
    }

    private String send(String method, String resource, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(control + resource))
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + resource + " " + body + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        jar.close();
    }
}

package io.mimeseries.server.influxdb;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** InfluxDB 1.6.7 ends a query whose client has closed its connection within 0.1 s, chunked or not. */
@Timeout(60)
class AbandonedQueryTests {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();
    private InfluxDbHttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = InfluxDbHttpServer.start(
                new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system()),
                journal,
                FaultGate.open(),
                InfluxDbHttpOptions.DEFAULT);
        post("/query?q=CREATE+DATABASE+db", "");
        post(
                "/write?db=db",
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "m v=" + i % 97 + "i " + i)
                        .collect(joining("\n")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isLessThan(300);
    }

    private void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A query of so many calls, no two of them the same, each of which takes part of a millisecond. */
    private static String query(String parameters, int calls) {
        var list = IntStream.range(0, calls)
                .mapToObj(i -> "percentile(v," + i / 250.0 + ")")
                .collect(joining(", "));
        var body = "q=" + URLEncoder.encode("SELECT " + list + " FROM (SELECT v FROM m)", StandardCharsets.UTF_8);
        return "POST /query?db=db" + parameters + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + body;
    }

    private boolean isAborted() {
        return journal.entries().stream().anyMatch(entry -> entry.outcomeText().equals("query aborted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&chunked=true"})
    void endsWhenTheClientGoes(String parameters) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            send(socket, query(parameters, 20_000));
        }
        while (!isAborted()) {
            post("/query?q=SHOW+QUERIES", "");
        }
    }

    @Test
    void whatTheClientSendsAheadIsItsNextRequest() throws Exception {
        var ping = "GET /ping HTTP/1.1\r\nHost: x\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            send(socket, query("", 500));
            send(socket, ping + "\r\n" + ping + "Connection: close\r\n\r\n");
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 200 OK");
            assertThat(answer.split("HTTP/1.1 204 No Content", -1)).hasSize(3);
        }
        assertThat(isAborted()).isFalse();
    }
}

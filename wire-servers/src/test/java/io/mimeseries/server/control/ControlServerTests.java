package io.mimeseries.server.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.PortTakenException;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlServerTests {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    private static final byte[] LINES = "cpu v=2 2".getBytes(StandardCharsets.UTF_8);

    private final SettableClock clock = SettableClock.startingAt(START, new ManualClock(Instant.EPOCH));
    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer server;
    private ControlServer control;

    @BeforeEach
    void start() throws PortTakenException {
        server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withClock(clock)
                .withSeeds(List.of(new Seed.LineProtocol("home", "cpu v=1 1"))));
        control = ControlServer.start(server, clock, InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void close() {
        control.close();
        server.close();
    }

    private HttpResponse<String> call(String method, String path, String body)
            throws IOException, InterruptedException {
        var url = control.endpoints().get(1).url() + path;
        var request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private List<String> databases() {
        var series = server.influxDb()
                .query(new QueryRequest("SHOW DATABASES", ""))
                .get(0)
                .series()
                .get(0);
        return IntStream.range(0, series.rows())
                .mapToObj(row -> String.valueOf(series.columns().get(0).get(row)))
                .toList();
    }

    private void run(String statements) {
        assertThat(server.influxDb().query(new QueryRequest(statements, "")))
                .allSatisfy(result -> assertThat(result.error()).isNull());
    }

    @Test
    void resetGoesBackToTheSeededState() throws IOException, InterruptedException {
        run("CREATE DATABASE other; DROP DATABASE home");
        clock.set(Instant.EPOCH, true);
        assertThat(databases()).containsExactly("other");
        var port = server.influxDbEndpoint().port();
        assertThat(call("POST", "/control/reset", "").statusCode()).isEqualTo(204);
        assertThat(databases()).containsExactly("home");
        assertThat(clock.now()).isEqualTo(START);
        assertThat(clock.isFrozen()).isFalse();
        assertThat(server.influxDbEndpoint().port()).isEqualTo(port);
    }

    @Test
    void resetOfADatabaseLeavesTheClock() throws IOException, InterruptedException {
        run("DROP DATABASE home");
        clock.set(Instant.EPOCH, true);
        var answer = call("POST", "/control/reset", "{\"databases\":[\"influxdb\"]}");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(databases()).containsExactly("home");
        assertThat(clock.now()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void snapshotsAreGoneBackToAsOftenAsWanted() throws IOException, InterruptedException {
        assertThat(call("POST", "/control/snapshots", "").body()).isEqualTo("{\"id\":\"1\"}\n");
        run("CREATE DATABASE other; CREATE USER u WITH PASSWORD 'p'");
        clock.set(Instant.EPOCH, true);
        call("PUT", "/control/settings", "{\"influxdb.max-row-limit\":1}");
        var second = call("POST", "/control/snapshots", "");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo("{\"id\":\"2\"}\n");
        for (int i = 0; i < 2; i++) {
            assertThat(call("POST", "/control/snapshots/1/restore", "").statusCode())
                    .isEqualTo(204);
            assertThat(databases()).containsExactly("home");
            assertThat(clock.now()).isEqualTo(START);
            assertThat(clock.isFrozen()).isFalse();
            assertThat(call("GET", "/control/settings", "").body()).contains("\"influxdb.max-row-limit\":0");
            call("POST", "/control/reset", "");
            call("POST", "/control/snapshots/2/restore", "{}");
            assertThat(databases()).containsExactly("home", "other");
            assertThat(clock.now()).isEqualTo(Instant.EPOCH);
            assertThat(clock.isFrozen()).isTrue();
            assertThat(call("GET", "/control/settings", "").body()).contains("\"influxdb.max-row-limit\":1");
        }
    }

    @Test
    void settingsWorkAtOnceUntilTheReset() throws IOException, InterruptedException {
        server.influxDb().write(new WriteRequest("home", "", "", LINES, 0, LINES.length));
        assertThat(select()).contains("[\"1970-01-01T00:00:00.000000002Z\",2]").doesNotContain("partial");
        var set = call("PUT", "/control/settings", "{\"influxdb.max-row-limit\":1,\"influxdb.max-body-size\":10}");
        assertThat(set.body()).contains("\"influxdb.max-body-size\":10,", "\"influxdb.max-row-limit\":1,");
        assertThat(select()).contains("\"partial\":true").doesNotContain("000000002Z");
        assertThat(write("cpu v=3 3\n").statusCode()).isEqualTo(204);
        assertThat(write("cpu v=33 3\n").statusCode()).isEqualTo(413);
        call("POST", "/control/reset", "");
        assertThat(write("cpu v=33 3\n").statusCode()).isEqualTo(204);
        assertThat(select()).doesNotContain("partial");
    }

    @Test
    void settingsAreShownWithTheirTypesAndSecretsNotAtAll() throws IOException, InterruptedException {
        assertThat(call("GET", "/control/settings", "").body())
                .contains("\"influxdb.auth-enabled\":false")
                .contains("\"influxdb.max-body-size\":25000000")
                .contains("\"influxdb.shared-secret\":\"\"");
        var set =
                call("PUT", "/control/settings", "{\"influxdb.shared-secret\":\"s3\",\"influxdb.auth-enabled\":true}");
        assertThat(set.body())
                .contains("\"influxdb.auth-enabled\":true")
                .contains("\"influxdb.shared-secret\":\"[REDACTED]\"")
                .doesNotContain("s3");
    }

    private String select() throws IOException, InterruptedException {
        return influxDb("GET", "/query?db=home&q=SELECT+v+FROM+cpu", "").body();
    }

    private HttpResponse<String> write(String lines) throws IOException, InterruptedException {
        return influxDb("POST", "/write?db=home", lines);
    }

    private HttpResponse<String> influxDb(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void theClockIsSetAndAdvanced() throws IOException, InterruptedException {
        var set = call("PUT", "/control/clock", "{\"now\":\"2020-01-01T00:00:00Z\",\"frozen\":true}");
        assertThat(set.body()).isEqualTo("{\"now\":\"2020-01-01T00:00:00Z\",\"frozen\":true}\n");
        var advanced = call("POST", "/control/clock/advance", "{\"by\":\"PT1H\"}");
        assertThat(advanced.body()).isEqualTo("{\"now\":\"2020-01-01T01:00:00Z\",\"frozen\":true}\n");
        var running = call("PUT", "/control/clock", "{\"frozen\":false}");
        assertThat(running.body()).isEqualTo("{\"now\":\"2020-01-01T01:00:00Z\",\"frozen\":false}\n");
    }

    @Test
    void theJournalIsReadAndCleared() throws IOException, InterruptedException {
        var none = "{\"entries\":[]}\n";
        assertThat(call("GET", "/control/journal", "").body()).isEqualTo(none);
        var url = server.influxDbEndpoint().url() + "/ping";
        var ping = HttpRequest.newBuilder(URI.create(url)).build();
        assertThat(client.send(ping, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        assertThat(call("GET", "/control/journal", "").body()).contains("GET /ping", "\"outcome\":\"ok\"");
        assertThat(call("GET", "/control/journal?database=iotdb", "").body()).isEqualTo(none);
        assertThat(call("GET", "/control/journal?since=2030-01-01T00:00:00Z", "")
                        .body())
                .isEqualTo(none);
        assertThat(call("DELETE", "/control/journal", "").statusCode()).isEqualTo(204);
        assertThat(call("GET", "/control/journal", "").body()).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /control/nosuch | '' | 404 | no such resource",
                "GET | /nosuch | '' | 404 | no such resource",
                "GET | /control/reset | '' | 405 | not possible",
                "PATCH | /control/clock | '' | 405 | not possible",
                "PUT | /control/journal | '' | 405 | not possible",
                "POST | /control/reset | {\"databases\":[\"nosuch\"]} | 400 | unknown database nosuch; known are influxdb",
                "POST | /control/reset | {\"database\":\"influxdb\"} | 400 | unknown member database",
                "POST | /control/reset | [1] | 400 | no JSON object",
                "POST | /control/reset | { | 400 | no JSON",
                "POST | /control/reset | {} {} | 400 | behind",
                "PUT | /control/clock | {\"now\":\"noon\"} | 400 | no instant",
                "PUT | /control/clock | {\"frozen\":\"yes\"} | 400 | true or false",
                "PUT | /control/clock | {\"now\":null} | 400 | neither",
                "POST | /control/clock/advance | {} | 400 | by is missing",
                "POST | /control/clock/advance | {\"by\":\"1h\"} | 400 | no duration",
                "PUT | /control/settings | {\"nosuch\":1} | 400 | unknown setting nosuch; known are influxdb.auth-enabled, ",
                "PUT | /control/settings | {\"influxdb.max-row-limit\":-1} | 400 | a number, 0 or above",
                "PUT | /control/settings | {\"influxdb.auth-enabled\":1} | 400 | true or false, not 1",
                "GET | /control/journal?since=noon | '' | 400 | no instant",
                "GET | /control/snapshots | '' | 405 | not possible",
                "POST | /control/snapshots | {\"databases\":[]} | 400 | unknown member databases",
                "POST | /control/snapshots/1/restore | '' | 404 | no such snapshot: 1",
                "POST | /control/snapshots/1 | '' | 404 | no such resource",
                "PUT | /control/faults | '' | 405 | not possible",
                "DELETE | /control/faults?id=fault-9 | '' | 404 | no such resource"
            })
    void errorsHaveOneForm(String method, String path, String body, int status, String part)
            throws IOException, InterruptedException {
        var answer = call(method, path, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"error\":\"").contains(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/control/health | {\"status\":\"ok\"}",
                "/control/clock | {\"now\":\"2024-03-01T00:00:00Z\",\"frozen\":false}"
            })
    void tellsHowThingsAre(String path, String json) throws IOException, InterruptedException {
        assertThat(call("GET", path, "").body()).isEqualTo(json + "\n");
    }
}

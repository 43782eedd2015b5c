package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry.Outcome;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class InfluxDbHttpServerTests {
    private static final String ROW = "\"values\":[[\"1970-01-01T00:00:00.000000001Z\",1.5]]";
    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();
    private InfluxDbHttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = InfluxDbHttpServer.start(
                new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system()),
                journal,
                FaultGate.open(),
                InfluxDbHttpOptions.DEFAULT.withMaxBodySize(() -> 100_000));
        send("POST", "/query?q=CREATE+DATABASE+db0", "");
        assertThat(send("POST", "/write?db=db0", "m v=1.5 1").statusCode()).isEqualTo(204);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        return client.send(
                request(method, path, body.getBytes(StandardCharsets.UTF_8), headers), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, byte[] body, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, BodyPublishers.ofByteArray(body));
        return (headers.length == 0 ? builder : builder.headers(headers)).build();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void answersPingWithItsHeaders() throws Exception {
        var response = send("GET", "/ping", "", "Accept", "application/csv");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Content-Type")).isEqualTo("text/csv");
        assertThat(header(response, "X-Influxdb-Version")).isEqualTo("1.6.7");
        assertThat(header(response, "X-Influxdb-Build")).isEqualTo("OSS");
        assertThat(header(response, "Request-Id"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-8000-0{12}")
                .isEqualTo(header(response, "X-Request-Id"));
        assertThat(header(send("GET", "/ping", "", "Request-Id", "mine"), "X-Request-Id"))
                .isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, 404, ''",
        "GET, /ping/, 404, ''",
        "POST, /ping, 405, 'GET, HEAD'",
        "GET, /write, 405, 'OPTIONS, POST'",
        "PUT, /query, 405, 'GET, OPTIONS, POST'"
    })
    void refusesUnknownPathsAndMethods(String method, String path, int status, String allow) throws Exception {
        var response = send(method, path, "");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(status == 404 ? "404 page not found\n" : "Method Not Allowed\n");
        assertThat(header(response, "Allow")).isEqualTo(allow);
        assertThat(header(response, "Request-Id")).isEmpty();
    }

    @Test
    void saysWhatItDoesNotEmulate() throws Exception {
        var response = send("GET", "/debug/pprof/heap", "");
        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.body()).isEqualTo("{\"error\":\"not emulated by Mimeseries: /debug/pprof/heap\"}\n");
        assertThat(journal.entries())
                .last()
                .satisfies(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.NOT_EMULATED));
    }

    @Test
    void aStatementThatIsNotEmulatedIsAnErrorOfItsResult() throws Exception {
        var construct = "nesting deeper than ";
        var statement = "SELECT v FROM m WHERE " + "(".repeat(1000) + "v = 1" + ")".repeat(1000);
        var response = send("POST", "/query?db=db0&q=" + URLEncoder.encode(statement, StandardCharsets.UTF_8), "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .startsWith("{\"results\":[{\"statement_id\":0,\"error\":\"not emulated by Mimeseries: " + construct);
        assertThat(journal.entries())
                .last()
                .satisfies(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.NOT_EMULATED))
                .satisfies(entry -> assertThat(entry.outcomeText()).contains(construct));
    }

    @ParameterizedTest
    @CsvSource({
        "/query?db=other, application/x-www-form-urlencoded, q=SELECT+v+FROM+m&db=db0",
        "/query, multipart/form-data; boundary=B, '--B|Content-Disposition: form-data; name=\"db\"||db0|--B|Content-Disposition: form-data; name=\"q\"; filename=\"q.txt\"||SELECT v FROM m|--B--|'"
    })
    void readsForms(String path, String type, String body) throws Exception {
        var response = send("POST", path, body.replace("|", "\r\n"), "Content-Type", type);
        assertThat(response.body()).contains(ROW);
    }

    @Test
    void readsNoOtherBodyAsAQuery() throws Exception {
        var response = send("POST", "/query?db=db0", "SELECT v FROM m", "Content-Type", "text/plain");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"error\":\"missing required parameter \\\"q\\\"\"}\n");
        assertThat(header(response, "X-Influxdb-Error")).isEqualTo("missing required parameter \"q\"");
    }

    @Test
    void compressesOnRequest() throws Exception {
        var response = client.send(
                request("GET", "/query?db=db0&q=SELECT+v+FROM+m", new byte[0], "Accept-Encoding", "gzip"),
                BodyHandlers.ofByteArray());
        assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).contains(ROW);
        }
    }

    @Test
    void readsCompressedPointsUpToABound() throws Exception {
        assertThat(sendCompressed(gzip("m v=2 2")).statusCode()).isEqualTo(204);
        assertThat(sendCompressed(gzip("# " + "x".repeat(100_000))).statusCode())
                .isEqualTo(204);
        var bomb = sendCompressed(gzip(new byte[100_000_001]));
        assertThat(bomb.statusCode()).isEqualTo(501);
        assertThat(bomb.body()).startsWith("{\"error\":\"not emulated by Mimeseries: a gzip body of more than");
        var broken = gzip("m v=3 3");
        broken[broken.length - 5] ^= 1;
        assertThat(sendCompressed(broken).body()).isEqualTo("{\"error\":\"gzip: invalid checksum\"}\n");
        assertThat(sendCompressed(new byte[3]).body()).isEqualTo("{\"error\":\"unexpected EOF\"}\n");
    }

    private HttpResponse<String> sendCompressed(byte[] body) throws Exception {
        return client.send(request("POST", "/write?db=db0", body, "Content-Encoding", "gzip"), BodyHandlers.ofString());
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "/write, 400, database is required",
        "/write?db=nodb, 404, 'database not found: \"nodb\"'",
        "/write?db=db0&consistency=most, 400, invalid consistency level",
        "/write?db=nodb&consistency=most, 404, 'database not found: \"nodb\"'"
    })
    void refusesWritesInTheOrderOfTheRealServer(String path, int status, String text) throws Exception {
        var response = send("POST", path, "m v=1");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "X-Influxdb-Error")).isEqualTo(text);
    }

    @Test
    void writesErrorsInTheFormatThatWasAskedFor() throws Exception {
        assertThat(send("GET", "/query?pretty=true", "").body())
                .isEqualTo("{\n    \"error\": \"missing required parameter \\\"q\\\"\"\n}\n");
        assertThat(send("GET", "/query", "", "Accept", "text/csv").body())
                .isEqualTo("error\n\"missing required parameter \"\"q\"\"\"\n");
        assertThat(send("GET", "/query", "", "Accept", "application/x-msgpack").body())
                .contains("error")
                .endsWith("parameter \"q\"");
    }

    @Test
    void recordsEachRequest() throws Exception {
        journal.clear();
        send("GET", "/query?db=db0&q=SELECT+v+FROM+m", "");
        send("POST", "/write?db=nodb", "m v=1");
        assertThat(journal.entries())
                .extracting(entry -> entry.operation() + " " + entry.outcome() + " " + entry.outcomeText())
                .containsExactly("GET /query OK ", "POST /write ERROR database not found: \"nodb\"");
        assertThat(journal.entries().get(0).detail()).isEqualTo("SELECT v FROM m");
        assertThat(journal.entries().get(0).connection()).startsWith("127.0.0.1:");
    }

    @Test
    void recordsWhatWasAcceptedWithoutEffect() throws Exception {
        journal.clear();
        send("POST", "/query?q=CREATE+SUBSCRIPTION+s+ON+db0.autogen+DESTINATIONS+ALL+'udp://h:1'", "");
        assertThat(journal.entries().get(0).outcome()).isEqualTo(Outcome.OK);
        assertThat(journal.entries().get(0).ignored()).containsExactly("subscriptions are sent nothing");
    }

    @Test
    void allowsOtherOrigins() throws Exception {
        var response = send("OPTIONS", "/query", "", "Origin", "http://example.com");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("http://example.com");
        assertThat(header(response, "Content-Type")).isEmpty();
    }

    /** What influxd 1.6.7 made of the same request. */
    @Test
    void theUrlOutranksAMultipartForm() throws Exception {
        var form = """
                --B
                Content-Disposition: form-data; name="q"

                SHOW DATABASES
                --B
                Content-Disposition: form-data; name="epoch"

                ns
                --B--
                """.replace("\n", "\r\n");
        var response = send(
                "POST", "/query?db=db0&q=SELECT+v+FROM+m", form, "Content-Type", "multipart/form-data; boundary=B");
        assertThat(response.body()).contains("\"values\":[[1,1.5]]");
    }
}

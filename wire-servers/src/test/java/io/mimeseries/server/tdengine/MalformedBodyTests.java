package io.mimeseries.server.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are broken, or grow out of all proportion: each is answered with a fault, and the next request is served. */
@Timeout(60)
class MalformedBodyTests {
    private static final String ROOT = "Basic cm9vdDp0YW9zZGF0YQ==";
    /** More than what comes out of gzip may be. */
    private static final int BOMB = 101_000_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private TDengineHttpServer server;

    @BeforeEach
    void start() throws Exception {
        var database = new TDengine(TDengineVersion.DEFAULT, Clock.system());
        var session = database.rootSession();
        session.execute("CREATE DATABASE d");
        session.execute("CREATE TABLE d.t (ts TIMESTAMP, v INT)");
        server = TDengineHttpServer.start(database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
    }

    @AfterEach
    void isStillServedAndStops() throws Exception {
        assertThat(send("/rest/sql", "SELECT COUNT(*) FROM d.t".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("\"code\":0");
        server.close();
    }

    private HttpResponse<String> send(String path, byte[] body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort() + path))
                .header("Authorization", ROOT)
                .method("POST", BodyPublishers.ofByteArray(body));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String type, String body) throws Exception {
        return send("/rest/upload?db=d&table=t", body.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"data\"\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n1,2",
                "--x\r\n\r\n\r\n--y--"
            })
    void brokenFormsWriteNothing(String body) throws Exception {
        var answer = upload("multipart/form-data; boundary=x", body);
        assertThat(answer.body()).doesNotContain("\"data\":[[1]]");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void formsNeedABoundary() throws Exception {
        assertThat(upload("multipart/form-data", "--x--").body()).contains("multipart/form-data");
        assertThat(upload("application/json", "{}").body()).contains("multipart/form-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/sql", "/opentsdb/v1/put/telnet/d"})
    void whatInflatesBeyondTheLimitIsRefused(String path) throws Exception {
        var answer = send(path, bomb(), "Content-Encoding", "gzip");
        assertThat(answer.body()).contains("not emulated by Mimeseries: a gzip body of more than");
    }

    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            var block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int written = 0; written < BOMB; written += block.length) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void nestingIsBounded() throws Exception {
        var deep = "SELECT " + "(".repeat(100_000) + "1" + ")".repeat(100_000);
        assertThat(send("/rest/sql", deep.getBytes(StandardCharsets.US_ASCII)).body())
                .doesNotContain("\"code\":0,");
        var queries = "SELECT v FROM (".repeat(5_000) + "d.t" + ")".repeat(5_000);
        assertThat(send("/rest/sql", queries.getBytes(StandardCharsets.US_ASCII))
                        .body())
                .doesNotContain("\"code\":0,");
        var json = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(send("/opentsdb/v1/put/json/d", json.getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "\"x\"",
                "{\"metric\":1}",
                "{\"metric\":\"m\",\"timestamp\":{},\"value\":[],\"tags\":3}"
            })
    void jsonThatIsNoPointIsRefused(String body) throws Exception {
        assertThat(send("/opentsdb/v1/put/json/d", body.getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }
}

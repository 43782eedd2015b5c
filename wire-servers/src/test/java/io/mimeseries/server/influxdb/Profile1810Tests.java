package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 1.8.10 answers otherwise than 1.6.7, as its source says. */
@Timeout(120)
class Profile1810Tests {
    private final HttpClient client = HttpClient.newHttpClient();
    private InfluxDbHttpServer server = start(InfluxDbVersion.V1_8_10);

    private static InfluxDbHttpServer start(InfluxDbVersion version) {
        try {
            return InfluxDbHttpServer.start(
                    new InfluxDb(version, Clock.system()),
                    new Journal(),
                    FaultGate.open(),
                    InfluxDbHttpOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String rows(String from) throws Exception {
        return send("GET", "/query?db=db&epoch=ns&q=SELECT+*+FROM+" + from, "").body();
    }

    @Test
    void tellsItsVersionAndHealth() throws Exception {
        var health = send("GET", "/health", "");
        assertThat(health.body())
                .isEqualTo("{\"checks\":[],\"message\":\"ready for queries and writes\",\"name\":\"influxdb\","
                        + "\"status\":\"pass\",\"version\":\"1.8.10\"}");
        assertThat(health.headers().firstValue("X-Influxdb-Version")).hasValue("1.8.10");
        assertThat(send("GET", "/ping?verbose=true", "").body()).isEqualTo("{\"version\":\"1.8.10\"}");
        assertThat(send("GET", "/ping?verbose=0", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/ping", "").statusCode()).isEqualTo(204);
    }

    @Test
    void theOlderVersionKnowsNothingOfIt() throws Exception {
        server.close();
        server = start(InfluxDbVersion.V1_6_7);
        assertThat(send("GET", "/health", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/api/v2/write?bucket=db", "m v=1").statusCode())
                .isEqualTo(404);
        assertThat(send("POST", "/api/v2/query", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/ping?verbose=true", "").statusCode()).isEqualTo(204);
        send("POST", "/query?q=CREATE+DATABASE+db", "");
        assertThat(send("POST", "/write?db=db&precision=bogus", "m v=1 1").statusCode())
                .isEqualTo(204);
    }

    @Test
    void writesToBuckets() throws Exception {
        send("POST", "/query?q=CREATE+DATABASE+db", "");
        send("POST", "/query?q=CREATE+RETENTION+POLICY+p+ON+db+DURATION+INF+REPLICATION+1", "");
        assertThat(send("POST", "/api/v2/write?bucket=db&org=any&precision=s", "m v=1 1")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("POST", "/api/v2/write?bucket=db/p&precision=us", "m v=2 2")
                        .statusCode())
                .isEqualTo(204);
        assertThat(rows("m")).contains("[[1000000000,1]]");
        assertThat(rows("p.m")).contains("[[2000,2]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bucket= | 404 | bucket name \\\"\\\" is missing a slash; not in \\\"database/retention-policy\\\" format",
                "bucket=/rp | 404 | bucket name \\\"/rp\\\" is in db/rp form but has an empty database",
                "bucket=nodb | 404 | database not found: \\\"nodb\\\"",
                "bucket=db/norp | 500 | retention policy not found: norp",
                "bucket=db&precision=h | 400 | invalid precision \\\"h\\\" (use ns, us, ms or s)"
            })
    void refusesBucketsThatAreNone(String parameters, int status, String text) throws Exception {
        send("POST", "/query?q=CREATE+DATABASE+db", "");
        var response = send("POST", "/api/v2/write?" + parameters, "m v=1 1");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo("{\"error\":\"" + text + "\"}\n");
    }

    @Test
    void complainsAboutAPrecisionAndWritesAllTheSame() throws Exception {
        send("POST", "/query?q=CREATE+DATABASE+db", "");
        assertThat(send("POST", "/write?db=db&precision=ns", "m v=1 1").statusCode())
                .isEqualTo(204);
        var response = send("POST", "/write?db=db&precision=us", "m v=2 2");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"error\":\"invalid precision \\\"us\\\" (use n, u, ms, s, m or h)\"}\n");
        assertThat(rows("m")).contains("[[1,1],[2,2]]");
    }

    @Test
    void hasFluxOff() throws Exception {
        var response = send("POST", "/api/v2/query", "from(bucket:\"db\")");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body())
                .isEqualTo("Flux query service disabled. Verify flux-enabled=true in the [http] section of the"
                        + " InfluxDB config.\n");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    }
}

package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /debug/…}, {@code /metrics} and the counters of the HTTP interface, as InfluxDB 1.6.7 answered the same requests. */
@Timeout(120)
class MonitoringTests {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ManualClock clock = new ManualClock(Instant.parse("2020-03-01T00:00:00Z"));
    private final Journal journal = new Journal();
    private InfluxDbHttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = InfluxDbHttpServer.start(
                new InfluxDb(InfluxDbVersion.V1_6_7, clock), journal, FaultGate.open(), InfluxDbHttpOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return client.send(request(method, path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void countsRequestsAndPoints() throws Exception {
        send("GET", "/ping", "");
        send("POST", "/query?q=CREATE+DATABASE+db", "");
        send("POST", "/write?db=db", "cpu,host=a v=1\ncpu,host=b v=2,w=1i");
        send("POST", "/write?db=db", "cpu,host=a v=1i");
        send("POST", "/write?db=nodb", "cpu,host=a v=1i");
        send("POST", "/write?db=db", "bad");
        send("GET", "/status", "");
        send("GET", "/nope", "");
        assertThat(send("GET", "/debug/vars", "").body())
                .contains("\"httpd:" + server.hostAndPort() + "\": {\"name\":\"httpd\",\"tags\":{\"bind\":\""
                        + server.hostAndPort() + "\"},\"values\":{\"authFail\":0,\"clientError\":3,\"pingReq\":1,"
                        + "\"pointsWrittenDropped\":1,\"pointsWrittenFail\":0,\"pointsWrittenOK\":2,"
                        + "\"promReadReq\":0,\"promWriteReq\":0,\"queryReq\":1,\"queryReqDurationNs\":")
                .contains(",\"queryRespBytes\":33,\"recoveredPanics\":0,\"req\":9,\"reqActive\":1,\"reqDurationNs\":")
                .contains(",\"serverError\":0,\"statusReq\":1,\"writeReq\":4,\"writeReqActive\":0,"
                        + "\"writeReqBytes\":52,\"writeReqDurationNs\":")
                .contains("\"write\": {\"name\":\"write\",\"tags\":null,\"values\":{\"pointReq\":3,\"pointReqLocal\":3,"
                        + "\"req\":2,\"subWriteDrop\":0,\"subWriteOk\":2,\"writeDrop\":0,\"writeError\":1,"
                        + "\"writeOk\":1,\"writeTimeout\":0}}")
                .contains("\"shard:db/autogen/1:1\": ")
                .contains("\"diskBytes\":0,\"fieldsCreate\":3,\"seriesCreate\":2,\"writeBytes\":0,"
                        + "\"writePointsDropped\":1,\"writePointsErr\":0,\"writePointsOk\":2,\"writeReq\":2,"
                        + "\"writeReqErr\":0,\"writeReqOk\":2}}");
    }

    @Test
    void showsVariablesInTheFormOfGo() throws Exception {
        clock.advance(Duration.ofMillis(90_500));
        var response = send("DELETE", "/debug/varsAndMore", "");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(header(response, "Request-Id")).isEmpty();
        assertThat(response.body())
                .startsWith("{\n\"system\": {\"currentTime\":\"2020-03-01T00:01:30.500Z\","
                        + "\"started\":\"2020-03-01T00:00:00Z\",\"uptime\":90},\n\"cmdline\": [\"mimeseries\"],\n"
                        + "\"memstats\": {\"Alloc\":")
                .endsWith("}}\n}\n");
    }

    @Test
    void profilesRequestsUntilTheClockHasMoved() throws Exception {
        var profile = client.sendAsync(request("GET", "/debug/requests?seconds=600", ""), BodyHandlers.ofString());
        while (journal.entries().isEmpty()) {
            Thread.onSpinWait();
        }
        send("GET", "/query?q=SHOW+DATABASES", "");
        send("POST", "/query?q=SHOW+DATABASES", "");
        send("POST", "/write?db=db", "");
        send("GET", "/ping", "");
        assertThat(profile).isNotDone();
        clock.advance(Duration.ofMinutes(10));
        var response = profile.get();
        assertThat(response.body()).isEqualTo("{\n\"127.0.0.1\": {\"writes\":1,\"queries\":2}\n}\n");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(send("GET", "/debug/requests?seconds=-1", "").body()).isEqualTo("{\n\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | strconv.ParseInt: parsing \\\"x\\\": invalid syntax",
                "99999999999999999999 | strconv.ParseInt: parsing \\\"99999999999999999999\\\": value out of range",
                "30000 | exceeded maximum interval time: 500m \\u003e 6h"
            })
    void refusesTimesThatAreNone(String seconds, String text) throws Exception {
        var response = send("GET", "/debug/requests?seconds=" + seconds, "");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"error\":\"" + text + "\"}");
        assertThat(header(response, "X-Influxdb-Error")).isNotEmpty();
    }

    @Test
    void knowsTheProfilesOfGoAndSaysThatItHasNone() throws Exception {
        assertThat(send("GET", "/debug/pprof/", "").body()).contains("cmdline");
        assertThat(send("GET", "/debug/pprof/cmdline", "").body()).isEqualTo("mimeseries");
        var unknown = send("GET", "/debug/pprof/nosuch", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(header(unknown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(unknown.body()).isEqualTo("Unknown profile\n");
        assertThat(send("GET", "/debug/pprof/heap", "").statusCode()).isEqualTo(501);
        assertThat(send("GET", "/debug/nosuch", "").body()).isEqualTo("404 page not found\n");
    }

    @Test
    void exportsMetrics() throws Exception {
        send("GET", "/metrics", "");
        var response = send("GET", "/metrics", "");
        assertThat(header(response, "Content-Type")).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(header(response, "Request-Id")).isNotEmpty();
        assertThat(response.body().lines())
                .contains(
                        "# TYPE go_memstats_heap_alloc_bytes gauge",
                        "promhttp_metric_handler_requests_in_flight 1",
                        "promhttp_metric_handler_requests_total{code=\"200\"} 1")
                .allMatch(line -> line.startsWith("# ")
                        || line.chars().filter(c -> c == ' ').count() == 1);
    }
}

package io.mimeseries.server.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.InfluxDbOptions;
import io.mimeseries.server.IotDbOptions;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.PortTakenException;
import io.mimeseries.server.RiakTsOptions;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.TDengineOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the four databases, the page that shows it, and who may ask. */
class DataResourceTests {
    private final SettableClock clock = SettableClock.startingAt(Instant.parse("2024-03-01T00:00:00Z"), Clock.system());

    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer server;
    private ControlServer control;

    @BeforeEach
    void start() throws PortTakenException {
        server = MimeseriesServer.start(ServerOptions.none()
                .withInfluxDb(InfluxDbOptions.DEFAULT)
                .withIotDb(IotDbOptions.DEFAULT)
                .withRiakTs(RiakTsOptions.DEFAULT)
                .withTDengine(TDengineOptions.DEFAULT)
                .withClock(clock)
                .withSeeds(List.of(new Seed.LineProtocol(
                        "ho \"me", "my\\ room,name=a\\ b,x=y celsius=1.5,n=2i,s=\"t\" 1\nmy\\ room celsius=2 2"))));
        server.iotDb().rootSession().execute("INSERT INTO root.home.`a.b`(time, celsius) VALUES (1, 1.5), (2, 2.5)");
        var tdengine = server.tdengine().rootSession();
        tdengine.execute("CREATE DATABASE power KEEP 36500");
        tdengine.execute("CREATE STABLE power.meters (ts TIMESTAMP, voltage INT) TAGS (place NCHAR(9))");
        tdengine.execute(
                "INSERT INTO power.d1 USING power.meters TAGS ('x') VALUES ('2024-01-01 00:00:00Z', 219) ('2024-01-01 00:00:01Z', NULL)");
        server.riakTs()
                .query("CREATE TABLE room (name VARCHAR NOT NULL, time TIMESTAMP NOT NULL, celsius DOUBLE,"
                        + " PRIMARY KEY ((name, QUANTUM(time, 15, 'm')), name, time))");
        server.riakTs().query("INSERT INTO room VALUES ('b', 2, 2.5), ('a', 1, 1.5)");
        server.journal().clear();
        control = ControlServer.start(server, clock, InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void close() {
        control.close();
        server.close();
    }

    private String base() {
        var all = control.endpoints();
        return all.get(all.size() - 1).url();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void databasesOfAllProducts() throws IOException, InterruptedException {
        assertThat(get("/control/databases").body())
                .isEqualTo("{\"databases\":[{\"database\":\"influxdb\",\"name\":\"ho \\\"me\"},"
                        + "{\"database\":\"iotdb\",\"name\":\"root.home\"},"
                        + "{\"database\":\"riak-ts\",\"name\":\"tables\"},"
                        + "{\"database\":\"tdengine\",\"name\":\"power\"}]}\n");
        assertThat(server.journal().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "influxdb | ho \"me | [\"my room\",\"my room,name=a b,x=y\"]",
                "iotdb | root.home | [\"root.home.`a.b`.celsius\"]",
                "riak-ts | tables | [\"room\"]",
                "tdengine | power | [\"d1\"]",
                "influxdb | absent | []",
                "iotdb | root.absent | []",
                "tdengine | absent | []",
                "riak-ts | absent | []"
            })
    void series(String database, String name, String series) throws IOException, InterruptedException {
        assertThat(get("/control/series?database=" + database + "&in=" + encoded(name))
                        .body())
                .isEqualTo("{\"series\":" + series + "}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "influxdb | ho \"me | my room,name=a b,x=y | 1 | celsius,n,s | [\"1970-01-01T00:00:00.000000001Z\",1.5,2,\"t\"]",
                "influxdb | ho \"me | my room | 1 | celsius,n,s | [\"1970-01-01T00:00:00.000000002Z\",2.0,null,null]",
                "iotdb | root.home | root.home.`a.b`.celsius | 1 | root.home.`a.b`.celsius | [\"1970-01-01T00:00:00.002Z\",2.5]",
                "tdengine | power | d1 | 9 | voltage | [\"2024-01-01T00:00:00Z\",219],[\"2024-01-01T00:00:01Z\",null]"
            })
    void rows(String database, String name, String series, int limit, String columns, String rows)
            throws IOException, InterruptedException {
        var answer = get("/control/series?database=" + database + "&in=" + encoded(name) + "&series=" + encoded(series)
                        + "&limit=" + limit)
                .body();
        assertThat(answer).contains("\"isTime\":true},{\"name\":\"" + columns.split(",")[0] + "\",\"isTime\":false}");
        assertThat(answer).endsWith("\"rows\":[" + rows + "]}\n");
    }

    @Test
    void rowsOfRiakTsByTime() throws IOException, InterruptedException {
        assertThat(get("/control/series?database=riak-ts&in=tables&series=room").body())
                .isEqualTo(
                        "{\"columns\":[{\"name\":\"name\",\"isTime\":false},{\"name\":\"time\",\"isTime\":true},"
                                + "{\"name\":\"celsius\",\"isTime\":false}],"
                                + "\"rows\":[[\"a\",\"1970-01-01T00:00:00.001Z\",1.5],[\"b\",\"1970-01-01T00:00:00.002Z\",2.5]]}\n");
    }

    @ParameterizedTest
    @CsvSource({"influxdb,ho \"me", "iotdb,root.home", "tdengine,power", "riak-ts,tables"})
    void aSeriesThatIsNotThereHasNoRows(String database, String name) throws IOException, InterruptedException {
        assertThat(get("/control/series?database=" + database + "&in=" + encoded(name) + "&series=absent")
                        .body())
                .isEqualTo("{\"columns\":[],\"rows\":[]}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/control/series | 400 | unknown database ; known are influxdb, iotdb, riak-ts, tdengine",
                "/control/series?database=influxdb&series=a&limit=0 | 400 | limit is no number from 1 to 10000: 0",
                "/control/series?database=influxdb&series=a&limit=x | 400 | limit is no number from 1 to 10000: x"
            })
    void refusals(String path, int status, String reason) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + reason + "\"}\n");
    }

    @Test
    void thePageMayDoNothingButItsOwn() throws IOException, InterruptedException {
        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'sha256-")
                .contains("; connect-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("<style>")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=")
                .doesNotContain("innerHTML");
    }

    @Test
    void pagesOfOthersAreRefused() throws IOException, InterruptedException {
        assertThat(get("/control/databases", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/control/databases", "Origin", base()).statusCode()).isEqualTo(200);
    }

    /** A website may let its own name lead to this machine, and no {@code Origin} tells. */
    @ParameterizedTest
    @CsvSource({
        "localhost:7086,200",
        "LocalHost,200",
        "tests.localhost:7086,200",
        "127.0.0.1:7086,200",
        "192.168.1.7,200",
        "[::1]:7086,200",
        "elsewhere.example:7086,403",
        "elsewhere.example,403",
        "localhost.elsewhere.example:7086,403",
        "notlocalhost,403"
    })
    void onlyNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
        var port = control.endpoints().get(control.endpoints().size() - 1).port();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /control/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

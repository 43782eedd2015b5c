package io.mimeseries.server.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.InfluxDbOptions;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a real InfluxDB would be there is another server of ours: what it answers otherwise is known because its settings or data differ. */
class ShadowListenerTests {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer real;
    private MimeseriesServer shadowed;

    @BeforeEach
    void start() throws IOException {
        var settings = new Settings();
        settings.set("influxdb.max-row-limit", "2");
        real = MimeseriesServer.start(ServerOptions.influxDbAlone().withSettings(settings));
        shadowed = MimeseriesServer.start(shadowing(real.influxDbEndpoint().port()));
    }

    private ServerOptions shadowing(int port) {
        var against = new ShadowOptions("127.0.0.1", port, folder.resolve("differences"));
        return ServerOptions.none().withInfluxDb(InfluxDbOptions.DEFAULT.withShadow(against));
    }

    @AfterEach
    void close() {
        shadowed.close();
        real.close();
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(shadowed.influxDbEndpoint().url() + path))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String query(String text) throws IOException, InterruptedException {
        return post("/query?db=d&epoch=ns&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8), "")
                .body();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder.resolve("differences"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("differences").resolve(file));
    }

    @Test
    void clientsGetTheRealAnswersAndBothServersAllRequests() throws IOException, InterruptedException {
        query("CREATE DATABASE d");
        assertThat(post("/write?db=d", "m v=1 1\nm v=2 2").statusCode()).isEqualTo(204);
        var answer = query("SELECT v FROM m");
        assertThat(answer)
                .isEqualTo("{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"m\",\"columns\":[\"time\",\"v\"],"
                        + "\"values\":[[1,1],[2,2]]}]}]}\n");
        shadowed.close();
        assertThat(files()).containsExactly("counts.txt");
        assertThat(text("counts.txt")).isEqualTo("requests 3\ndifferent 0\n");
        assertThat(shadowed.influxDb().query(new QueryRequest("SELECT v FROM m", "d")))
                .first()
                .satisfies(result -> assertThat(result.series().get(0).rows()).isEqualTo(2));
    }

    @Test
    void differencesAreKeptAsCases() throws IOException, InterruptedException {
        query("CREATE DATABASE d");
        query("CREATE DATABASE other");
        post("/write?db=other", "not=\"needed\"");
        post("/write?db=d", "m v=1 1\nm v=2 2\nm v=3 3");
        query("SELECT v FROM m");
        // the real server's is cut at the row limit
        assertThat(query("SELECT v FROM m")).contains("\"partial\":true");
        shadowed.close();
        assertThat(files())
                .containsExactly(
                        "counts.txt",
                        "shadow-0001-emulator.txt",
                        "shadow-0001-real.txt",
                        "shadow-0001-request.txt",
                        "shadow-0001.jsonl",
                        "shadow-0002-emulator.txt",
                        "shadow-0002-real.txt",
                        "shadow-0002-request.txt",
                        "shadow-0002.jsonl");
        assertThat(text("shadow-0001-request.txt"))
                .startsWith("POST /query?db=d&epoch=ns&q=SELECT+v+FROM+m HTTP/1.1\r\n");
        assertThat(text("shadow-0001-real.txt")).contains("[[1,1],[2,2]],\"partial\":true");
        assertThat(text("shadow-0001-emulator.txt")).contains("[[1,1],[2,2],[3,3]]");
        var lines = text("shadow-0001.jsonl").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("{\"fixture\": \"shadow\", \"databases\": []}");
        assertThat(lines.get(1))
                .contains("\"q\":\"CREATE DATABASE d\"")
                .contains("\"data\":\"m v=1 1\\nm v=2 2\\nm v=3 3\",\"status\":204")
                .contains("\"q\":\"SELECT v FROM m\"")
                .contains(
                        "\"body\":{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"m\",\"columns\":[\"time\",\"v\"],"
                                + "\"values\":[[1,1],[2,2]],\"partial\":true}]}]}}]}")
                .doesNotContain("needed");
        assertThat(text("counts.txt")).isEqualTo("requests 6\ndifferent 2\n");
    }

    @Test
    void aCaseIsOneLineHoweverTheServerWroteItsAnswer() throws IOException, InterruptedException {
        query("CREATE DATABASE d");
        post("/write?db=d", "m v=1 1\nm v=2 2\nm v=3 3");
        var pretty = "/query?db=d&epoch=ns&pretty=true&q=SELECT+v+FROM+m";
        assertThat(post(pretty, "").body()).contains("\n    ");
        assertThat(post(pretty + "&chunked=true&chunk_size=1", "").body()).contains("\n    ");
        shadowed.close();
        assertThat(text("shadow-0001.jsonl").lines()).hasSize(2).last(STRING).contains("\"body\":{ ");
    }

    @Test
    void timesThatTheServersGaveThemselvesAreKnown() throws IOException, InterruptedException {
        query("CREATE DATABASE d");
        post("/write?db=d", "m v=1");
        query("SELECT v FROM m");
        shadowed.close();
        assertThat(text("counts.txt")).isEqualTo("requests 3\ndifferent 0\nknown: time of arrival 1\n");
    }

    @Test
    void whatTheEmulatorHasAlreadyIsADifferenceTo() throws IOException, InterruptedException {
        shadowed.influxDb().createDatabase("seeded");
        query("SHOW DATABASES");
        shadowed.close();
        assertThat(text("shadow-0001.jsonl"))
                .contains("\"difference\":\"/0/results/0/series/0: members [name, columns], the emulator has [name,"
                        + " columns, values]\"");
    }

    @Test
    void messagesOfAnyFormGoThrough() throws IOException {
        var request = String.join(
                "\r\n",
                List.of(
                        "POST /query?q=CREATE+DATABASE+d HTTP/1.1",
                        "Host: x",
                        "Content-Length: 0",
                        "",
                        "POST /write?db=d HTTP/1.1",
                        "Host: x",
                        "Transfer-Encoding: chunked",
                        "",
                        "7",
                        "m v=1 1",
                        "0",
                        "",
                        "HEAD /ping HTTP/1.1",
                        "Host: x",
                        "",
                        "GET /query?db=d&chunked=true&epoch=ns&q=SELECT+v+FROM+m HTTP/1.1",
                        "Host: x",
                        "",
                        "GET /query?db=d&epoch=ns&q=SELECT+v+FROM+m HTTP/1.0",
                        "",
                        ""));
        var answer = raw(request);
        assertThat(answer.split("HTTP/1\\.[01] ", -1)).hasSize(6);
        assertThat(answer)
                .contains("Transfer-Encoding: chunked\r\n")
                .contains("\r\n0\r\n\r\nHTTP/1.0 200 OK\r\n")
                .endsWith("\"values\":[[1,1]]}]}]}\n");
        shadowed.close();
        assertThat(text("counts.txt")).isEqualTo("requests 5\ndifferent 0\n");
    }

    @Test
    void aClientThatAsksFirstIsTold() throws IOException {
        var answer = raw("POST /query HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 16\r\n\r\nq=SHOW+DATABASES");
        assertThat(answer)
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")
                .containsOnlyOnce("100 Continue");
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        assertThat(raw("GET /rest/ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"))
                .startsWith("HTTP/1.1 501 ")
                .endsWith(
                        "{\"error\":\"mimeseries: not emulated by Mimeseries: --shadow of an upgraded connection\"}\n");
    }

    @Test
    void withoutTheRealServerThereIsNoAnswer() throws IOException {
        real.close();
        assertThat(raw("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 502 ")
                .contains("{\"error\":\"mimeseries: no answer of 127.0.0.1");
    }

    private String raw(String request) throws IOException {
        var port = shadowed.influxDbEndpoint().port();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            if (!request.contains("Expect")) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in at 1.8.10, as its source says; nothing of it is recorded. */
@Timeout(120)
class Profile1810AuthTests {
    private static final String USERS =
            "CREATE DATABASE db0; CREATE USER root WITH PASSWORD 'one:1' WITH ALL PRIVILEGES;"
                    + "CREATE USER reader WITH PASSWORD 'r'; GRANT READ ON db0 TO reader";
    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer server;

    @BeforeEach
    void start() throws IOException {
        var settings = new Settings();
        settings.set(Settings.INFLUXDB_AUTH_ENABLED, "true");
        server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withInfluxDbVersion(InfluxDbVersion.V1_8_10)
                .withSettings(settings)
                .withSeeds(List.of(new Seed.Statements(USERS))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + path))
                .method(method, BodyPublishers.ofString(method.equals("POST") ? "m v=1 1" : ""));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A token is a name and a password, the first colon between them; only Basic may be written in any case. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=y | Token root:one:1 | 200 | ''",
                "x=y | Token root:two | 401 | authorization failed",
                "x=y | Token nobody:x | 401 | authorization failed",
                "x=y | Token root | 401 | unable to parse authentication credentials",
                "x=y | Token root:one:1 x | 401 | unable to parse authentication credentials",
                "x=y | token root:one:1 | 401 | unable to parse authentication credentials",
                "x=y | Token | 401 | unable to parse authentication credentials",
                "x=y | Basic cm9vdDpvbmU6MQ== | 200 | ''",
                "x=y | basic cm9vdDpvbmU6MQ== | 200 | ''",
                "x=y | Bearer a.b.c | 401 | bearer auth disabled",
                "u=root&p=one:1 | Token x:y | 200 | ''",
                "u=root&p=two | Token root:one:1 | 401 | authorization failed",
                "u=root | Token root:one:1 | 200 | ''",
                "u=root&p=one:1 | '' | 200 | ''",
                "x=y | '' | 401 | unable to parse authentication credentials"
            })
    void knowsWhoAsks(String parameters, String authorization, int status, String text)
            throws IOException, InterruptedException {
        var answer = send("GET", "/query?q=SHOW+DATABASES&" + parameters, authorization);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v2/write?bucket=db0&precision=s | Token root:one:1 | 204 | ''",
                "/api/v2/write?bucket=db0&precision=s | Token reader:r | 403 | \\\"reader\\\" user is not authorized to write to database",
                "/api/v2/write?bucket=db0&precision=s | '' | 401 | unable to parse authentication credentials",
                "/write?db=db0 | Token root:one:1 | 204 | ''",
                "/write?db=db0 | Token reader:r | 403 | \\\"reader\\\" user is not authorized to write to database"
            })
    void writesOnBehalfOfAToken(String path, String authorization, int status, String text)
            throws IOException, InterruptedException {
        var answer = send("POST", path, authorization);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void pingAndDebugAskWhoItIsWhereTheyAreToldTo() throws IOException, InterruptedException {
        assertThat(send("GET", "/ping", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/debug/vars", "").statusCode()).isEqualTo(200);
        server.settings().set(Settings.INFLUXDB_PING_AUTH_ENABLED, "true");
        server.settings().set(Settings.INFLUXDB_PPROF_AUTH_ENABLED, "true");
        assertThat(send("GET", "/ping", "").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/debug/vars", "").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/ping", "Token root:one:1").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/debug/vars", "Token root:one:1").statusCode()).isEqualTo(200);
    }
}

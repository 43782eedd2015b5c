package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in over HTTP, in what order things are refused, and what is written down of it; all as asked of InfluxDB 1.6.7. */
@Timeout(120)
class AuthenticationTests {
    private static final String USERS = "CREATE DATABASE db0; CREATE USER root WITH PASSWORD 'one' WITH ALL PRIVILEGES;"
            + "CREATE USER reader WITH PASSWORD 'r'; GRANT READ ON db0 TO reader";
    private static final String ROOT = basic("root:one");
    private static final String FORM = "application/x-www-form-urlencoded";
    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer server;

    @BeforeEach
    void start() throws IOException {
        var settings = new Settings();
        settings.set(Settings.INFLUXDB_AUTH_ENABLED, "true");
        settings.set(Settings.INFLUXDB_MAX_BODY_SIZE, "100");
        server = MimeseriesServer.start(
                ServerOptions.influxDbAlone().withSettings(settings).withSeeds(List.of(new Seed.Statements(USERS))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + path))
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> query(String text, String... headers) throws IOException, InterruptedException {
        return post("/query?q=" + encode(text), "", headers);
    }

    @Test
    void aRefusalChallengesInsteadOfTheErrorHeader() throws IOException, InterruptedException {
        var refused = query("SHOW DATABASES");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"error\":\"unable to parse authentication credentials\"}\n");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"InfluxDB\"");
        assertThat(refused.headers().firstValue("X-Influxdb-Error")).isEmpty();
        server.settings().set(Settings.INFLUXDB_REALM, "tests");
        assertThat(query("SHOW DATABASES").headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"tests\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u=root&p=one | Basic eDp5 | 200",
                "u=root&p=two | Basic cm9vdDpvbmU= | 401",
                "u=root | Basic cm9vdDpvbmU= | 200",
                "u=&p=one | Basic cm9vdDpvbmU= | 200",
                "u=root | Basic eDp5 | 401",
                "x=y | basic cm9vdDpvbmU= | 200",
                "x=y | Basic cm9vdDpvbmU | 401",
                "x=y | Bearer a.b.c | 401",
                "x=y | bearer a.b.c | 401",
                "x=y | Token root:one | 401"
            })
    void theUrlComesBeforeTheHeader(String parameters, String header, int status)
            throws IOException, InterruptedException {
        var answer = post("/query?q=SHOW+DATABASES&" + parameters, "", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void aFormDoesNotSignIn() throws IOException, InterruptedException {
        assertThat(post("/query", "q=SHOW+DATABASES&u=root&p=one", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("/query?u=root&p=one", "q=SHOW+DATABASES&u=x&p=y", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokensNeedASecret() throws IOException, InterruptedException {
        assertThat(query("SHOW DATABASES", "Authorization", "Bearer a.b.c").body())
                .isEqualTo("{\"error\":\"bearer auth disabld\"}\n");
        server.settings().set(Settings.INFLUXDB_SHARED_SECRET, "s");
        assertThat(query("SHOW DATABASES", "Authorization", "Bearer a.b.c").body())
                .isEqualTo("{\"error\":\"illegal base64 data at input byte 1\"}\n");
    }

    /** Whose turn it is to complain: credentials, parameters, database, privilege, body. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/query | x:y | 401 | authorization failed",
                "/query | reader:r | 400 | missing required parameter \\\"q\\\"",
                "/query?q=SHOW+USRS | reader:r | 400 | found USRS",
                "/query?q=SHOW+USERS | reader:r | 403 | requires admin privilege",
                "/query?q=SELECT+*+FROM+cpu&db=absent | reader:r | 403 | requires READ on absent",
                "/write | x:y | 401 | authorization failed",
                "/write | reader:r | 400 | database is required",
                "/write?db=absent | reader:r | 404 | database not found: \\\"absent\\\"",
                "/write?db=db0&consistency=x | reader:r | 403 | \\\"reader\\\" user is not authorized to write",
                "/write?db=db0&consistency=x | root:one | 400 | missing fields"
            })
    void refusesInTheRealServersOrder(String path, String credentials, int status, String text)
            throws IOException, InterruptedException {
        var answer = post(path, "garbage", "Authorization", basic(credentials));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/write?db=db0 | x:y | 401",
                "/write | root:one | 400",
                "/write?db=absent | root:one | 404",
                "/write?db=db0 | reader:r | 403",
                "/write?db=db0 | root:one | 413",
                "/query | x:y | 401"
            })
    void aLargeBodyIsRefusedLast(String path, String credentials, int status) throws IOException, InterruptedException {
        assertThat(post(path, "x".repeat(101), "Authorization", basic(credentials))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ping", "/status"})
    void pingIsOpenToAll(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + path))
                .header("Authorization", basic("x:y"))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    }

    @Test
    void withoutAuthenticationCredentialsDoNotMatter() throws IOException, InterruptedException {
        server.settings().set(Settings.INFLUXDB_AUTH_ENABLED, "false");
        assertThat(query("SHOW USERS", "Authorization", basic("x:y")).statusCode())
                .isEqualTo(200);
        assertThat(query("SHOW USERS", "Authorization", "Bearer x").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theJournalHoldsNoPassword() throws IOException, InterruptedException {
        query("CREATE USER ann WITH PASSWORD 's3cret'", "Authorization", ROOT);
        query("SET PASSWORD FOR ann = 's3cret'", "Authorization", ROOT);
        query("CREATE USER bob WITH PASSWORD \"s3cret\"", "Authorization", ROOT);
        post("/query?u=ann&p=s3cret&q=SHOW+DATABASES", "");
        assertThat(server.journal().entries()).hasSize(4);
        assertThat(server.journal().entries().toString())
                .doesNotContain("s3cret")
                .contains("[REDACTED]");
    }
}

package io.mimeseries.server.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry.Outcome;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the adapter answers by itself, before a statement reaches the database. */
@Timeout(120)
class TDengineHttpServerTests {
    private static final String ROOT = "Basic cm9vdDp0YW9zZGF0YQ==";
    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();
    private TDengineHttpServer server;
    private boolean statusOfErrors;

    @BeforeEach
    void start() throws Exception {
        server = TDengineHttpServer.start(
                new TDengine(TDengineVersion.DEFAULT, Clock.system()),
                journal,
                FaultGate.open(),
                TDengineHttpOptions.DEFAULT
                        .withMaxBodySize(() -> 10_000)
                        .withHttpCodeServerError(() -> statusOfErrors));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, byte[] body, String... headers) throws Exception {
        var builder = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort() + path))
                .method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return client.send(builder.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no auth info input|4357|",
                "invalid type of Authorization|4386|Digest x",
                "invalid basic Authorization|4388|Basic !!!",
                "invalid basic Authorization|4388|Basic OnB3",
                "invalid taosd Authorization|4389|Taosd AAAA"
            })
    void requestsSayWhoSendsThem(String text, int code, String header) throws Exception {
        var answer = header == null
                ? send("POST", "/rest/sql", "SELECT 1")
                : send("POST", "/rest/sql", "SELECT 1", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.body()).matches("\\{\"code\":" + code + ",\"desc\":\"" + text + "\",\"timing\":[0-9]+}");
    }

    @Test
    void theDatabaseOfThePathMayBeASystemDatabase() throws Exception {
        var answer = send(
                "POST",
                "/rest/sql/information_schema",
                "SELECT DATABASE()",
                "Authorization",
                "Basic cm9vdDp0YW9zZGF0YQ==");
        assertThat(answer.body()).contains("\"data\":[[\"information_schema\"]]");
    }

    @Test
    void aWrongPasswordIsAnErrorOfTheDatabase() throws Exception {
        var answer = send("POST", "/rest/sql", "SELECT 1", "Authorization", "Basic cm9vdDpiYWQ=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"code\":855,\"desc\":\"Authentication failure\",\"timing\":");
        statusOfErrors = true;
        assertThat(send("POST", "/rest/sql", "SELECT 1", "Authorization", "Basic cm9vdDpiYWQ=")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?req_id=abc|illegal param, req_id must be numeric strconv.ParseInt: parsing \\\"abc\\\": invalid syntax",
                "?req_id=9223372036854775808|illegal param, req_id must be numeric strconv.ParseInt: parsing \\\"9223372036854775808\\\": value out of range",
                "?tz=Nowhere/X|unknown time zone Nowhere/X",
                "?conn_tz=../X|time: invalid location name",
                "?row_with_meta=yes|illegal param, row_with_meta must be boolean strconv.ParseBool: parsing \\\"yes\\\": invalid syntax"
            })
    void parametersAreChecked(String query, String text) throws Exception {
        var answer = send("POST", "/rest/sql" + query, "SELECT 1", "Authorization", ROOT);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"code\":65535,\"desc\":\"" + text + "\",\"timing\":");
    }

    @Test
    void aStatementMustBeThere() throws Exception {
        assertThat(send("POST", "/rest/sql", "", "Authorization", ROOT).body())
                .startsWith("{\"code\":4358,\"desc\":\"request is empty\"");
        assertThat(send("POST", "/rest/sql", " \n", "Authorization", ROOT).body())
                .startsWith("{\"code\":4359,\"desc\":\"no sql input\"");
    }

    @Test
    void syntaxErrorsQuoteTheTrimmedStatement() throws Exception {
        var answer = send("POST", "/rest/sql/nosuch", "  SELEC 1 ", "Authorization", ROOT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"code\":9728,\"desc\":\"syntax error near \\\"selec 1\\\"\",\"timing\":");
        statusOfErrors = true;
        assertThat(send("POST", "/rest/sql", "SELEC 1", "Authorization", ROOT).statusCode())
                .isEqualTo(400);
    }

    @Test
    void loginMakesTokens() throws Exception {
        var answer = send("GET", "/rest/login/root/taosdata", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        var token = "/KfeAzX/f9na8qdtNZmtONryp201ma04bEl8LcvLUd7a8qdtNZmtONryp201ma04";
        assertThat(answer.body()).isEqualTo("{\"code\":0,\"desc\":\"" + token + "\"}");
        assertThat(send("POST", "/rest/sql", " ", "Authorization", "Taosd " + token)
                        .body())
                .contains("no sql input");
        var refused = send("GET", "/rest/login/root/bad", "");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).startsWith("{\"code\":3,\"desc\":\"Authentication failure\",\"timing\":");
        assertThat(journal.entries()).noneMatch(entry -> entry.operation().contains("taosdata"));
        send("POST", "/rest/sql", "CREATE USER u1 PASS 'a-Password-longer-than-24-bytes!'", "Authorization", ROOT);
        var longer = send("GET", "/rest/login/u1/a-Password-longer-than-24-bytes!", "");
        assertThat(longer.body()).startsWith("{\"code\":0,\"desc\":\"jIlItaLFFIPa8qdtNZmtON");
        assertThat(send("GET", "/rest/login/" + "u".repeat(25) + "/taosdata", "")
                        .body())
                .contains("generate taosd token error");
    }

    @ParameterizedTest
    @CsvSource({"token=abc", "token=T?req_id=1", "token=T%3Freq_id=1"})
    void tokensOfTheCloudNeedNoHeader(String query) throws Exception {
        assertThat(send("POST", "/rest/sql?" + query.replace("T?", "T%3F"), " ").body())
                .contains("no sql input");
    }

    @Test
    void aNumberWithinATokenIsCheckedToo() throws Exception {
        assertThat(send("POST", "/rest/sql?token=T%3Freq_id=x", " ").body()).contains("must be numeric");
    }

    @Test
    void writesOfLinesTellErrorsInTheirOwnForm() throws Exception {
        var missing = send("POST", "/influxdb/v1/write", "m value=1", "Authorization", ROOT);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body())
                .isEqualTo("{\"code\":\"not found\",\"message\":\"db required\",\"op\":\"get db query\","
                        + "\"err\":\"db required\",\"line\":0}");
        assertThat(send("POST", "/influxdb/v1/write?db=x", "m value=1").statusCode())
                .isEqualTo(401);
        var noDatabase = send("POST", "/influxdb/v1/write?db=x&u=root&p=taosdata", "m value=1");
        assertThat(noDatabase.statusCode()).isEqualTo(500);
        assertThat(noDatabase.body())
                .isEqualTo("{\"code\":\"internal error\",\"message\":\"[0x388] Database not exist\"}");
    }

    @Test
    void writesOfOpenTsdbTellErrorsInTheirOwnForm() throws Exception {
        assertThat(send("POST", "/opentsdb/v1/put/json/v", "[]").body())
                .isEqualTo("{\"code\":401,\"message\":\"auth needed\"}");
        var answer = send("POST", "/opentsdb/v1/put/telnet/v?ttl=x", "m 1 1 a=b", "Authorization", ROOT);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ttl must be numeric strconv.Atoi: parsing \\\"x\\\": invalid syntax");
        assertThat(send("POST", "/opentsdb/v1/put/telnet/v", "\n", "Authorization", ROOT)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void pathsAndMethodsThatAreNotServedAreNotFound() throws Exception {
        assertThat(send("GET", "/rest/sql", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/rest/sqlutc", "SELECT 1").body()).isEqualTo("404 page not found");
        var slash = send("POST", "/rest/sql/?token=a%26b", "SELECT 1");
        assertThat(slash.statusCode()).isEqualTo(307);
        assertThat(slash.headers().firstValue("Location")).contains("/rest/sql?token=a%26b");
    }

    @Test
    void whatIsMissingSaysSo() throws Exception {
        var answer = send("GET", "/record_sql", "");
        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).contains("not emulated by Mimeseries: GET /record_sql");
        assertThat(journal.entries())
                .anyMatch(entry -> entry.outcome() == Outcome.NOT_EMULATED
                        && entry.operation().equals("GET /record_sql"));
    }

    @Test
    void theServerIsAliveAndMeasured() throws Exception {
        var ping = send("GET", "/-/ping?action=query", "");
        assertThat(ping.statusCode()).isEqualTo(200);
        assertThat(ping.body()).isEmpty();
        assertThat(send("GET", "/metrics", "").body()).contains("promhttp_metric_handler_requests_total");
    }

    @Test
    void levelsOfTheLogAreAcceptedWithoutEffect() throws Exception {
        assertThat(send("PUT", "/config", "{\"log.level\":\"debug\"}", "Authorization", ROOT)
                        .body())
                .isEqualTo("{\"code\":0,\"desc\":\"\"}");
        assertThat(journal.entries()).anyMatch(entry -> entry.ignored().contains("log.level=debug"));
        assertThat(send("PUT", "/config", "{\"log.level\":\"loud\"}", "Authorization", ROOT)
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "/config", "{", "Authorization", ROOT).body()).contains("unmarshal json error");
    }

    @Test
    void scriptsOfOtherSitesMayAsk() throws Exception {
        var preflight = send("OPTIONS", "/rest/sql", "", "Origin", "http://elsewhere");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS");
        var answer = send("POST", "/rest/sql", "SELEC", "Origin", "http://elsewhere", "Authorization", ROOT);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void bodiesMayBeCompressed() throws Exception {
        var answer = send("POST", "/rest/sql", gzip("SELEC 1"), "Authorization", ROOT, "Content-Encoding", "gzip");
        assertThat(answer.body()).contains("selec 1");
        var broken = send("POST", "/rest/sql", "not gzip at all", "Content-Encoding", "gzip", "Authorization", ROOT);
        assertThat(broken.statusCode()).isEqualTo(400);
        var compressed = send("POST", "/rest/sql", "SELEC 1", "Authorization", ROOT, "Accept-Encoding", "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void bodiesAreBounded() throws Exception {
        var answer = send("POST", "/rest/sql", "x".repeat(10_001), "Authorization", ROOT);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void passwordsAreNotWrittenDown() throws Exception {
        send("POST", "/rest/sql", "CREAT USER u PASS 'secret'", "Authorization", ROOT);
        assertThat(journal.entries())
                .isNotEmpty()
                .noneMatch(entry -> (entry.detail() + entry.outcomeText()).contains("secret"));
    }
}

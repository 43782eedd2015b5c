package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.RawClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What InfluxDB 1.6.7 answered to requests that no client library would send. What differs is told in {@code known-differences/http.md} of
 * the compatibility suite.
 */
@Timeout(120)
class MalformedRequestTests {
    private static final String TEXT = "Content-Type: text/plain; charset=utf-8";
    private InfluxDbHttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = InfluxDbHttpServer.start(
                new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system()),
                new Journal(),
                FaultGate.open(),
                InfluxDbHttpOptions.DEFAULT);
        assertThat(answer("POST /query?q=CREATE+DATABASE+db0 HTTP/1.1\r\nHost: x\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 200");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The answer to a head and to the body that follows it. */
    private String answer(String request) throws IOException {
        var whole = request.contains("\r\n\r\n") ? request : request + "\r\n\r\n";
        try (var client = new RawClient(server.address())) {
            return client.send(whole.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
                    .readToEnd();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOO BAR | 400 Bad Request",
                "garbage | 400 Bad Request",
                "GET /ping HTTX/1.1~Host: x | 400 Bad Request",
                "G(T /ping HTTP/1.1~Host: x | 400 Bad Request",
                "GET /ping%zz HTTP/1.1~Host: x | 400 Bad Request",
                "GET ping HTTP/1.1~Host: x | 400 Bad Request",
                "GET /query?q=SHOW DATABASES HTTP/1.1~Host: x | 400 Bad Request",
                "GET /ping HTTP/1.1~Host: x~nocolon | 400 Bad Request",
                "POST /write?db=db0 HTTP/1.1~Host: x~Content-Length: abc | 400 Bad Request",
                "POST /write?db=db0 HTTP/1.1~Host: x~Content-Length: -1 | 400 Bad Request",
                "POST /write?db=db0 HTTP/1.1~Host: x~Content-Length: 5~Content-Length: 6 | 400 Bad Request",
                "GET /ping HTTP/1.1~Host: x~Host: y | 400 Bad Request",
                "GET /pi\u0001ng HTTP/1.1~Host: x | 400 Bad Request",
                "GET /ping HTTP/1.1 | 400 Bad Request: missing required Host header",
                "GET /ping HTTP/3.0~Host: x | 505 HTTP Version Not Supported: unsupported protocol version",
                "GET /ping HTTP/1.1~Host: x~a b: c | 400 Bad Request: invalid header name",
                "GET /ping HTTP/1.1~Host: x~a: b\u0001c | 400 Bad Request: invalid header value"
            })
    void aHeadThatMakesNoSenseIsAnsweredInPlainText(String head, String status) throws IOException {
        assertThat(answer(head.replace("~", "\r\n")))
                .startsWith("HTTP/1.1 " + status + "\r\n")
                .contains(TEXT, "Connection: close")
                .endsWith("\r\n\r\n" + status);
    }

    @Test
    void anotherTransferEncodingIsNotSupported() throws IOException {
        assertThat(answer("POST /write?db=db0 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip"))
                .startsWith("HTTP/1.1 501 Not Implemented\r\n")
                .contains(TEXT, "Connection: close")
                .endsWith("\r\n\r\nUnsupported transfer encoding");
    }

    @Test
    void aHeadOfMoreThanAMegabyteIsTooLarge() throws IOException {
        var status = "431 Request Header Fields Too Large";
        assertThat(answer("GET /ping HTTP/1.1\r\nHost: x\r\na: " + "x".repeat(1_100_000)))
                .startsWith("HTTP/1.1 " + status + "\r\n")
                .endsWith("\r\n\r\n" + status);
    }

    @Test
    void aBrokenEscapeInTheQueryLeavesItsPairOut() throws IOException {
        assertThat(answer("GET /query?q=SHOW+DATABASES&a=%zz HTTP/1.1\r\nHost: x"))
                .startsWith("HTTP/1.1 200")
                .contains("db0");
        assertThat(answer("GET /query?q=SHOW+DATABASES%zz HTTP/1.1\r\nHost: x")).contains("missing required parameter");
    }

    @Test
    void chunksCountWhereThereIsALengthToo() throws IOException {
        var head = chunkedHead("/write?db=db0").replaceFirst("\r\n", "\r\nContent-Length: 2\r\n");
        assertThat(answer(head + "5\r\nm v=1\r\n0\r\n\r\n")).startsWith("HTTP/1.1 204");
    }

    /** What follows the head of a write in chunks; the text is InfluxDB's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "zz~m v=1~0~~|invalid byte in chunk length",
                "-5~m v=1~0~~|invalid byte in chunk length",
                " 5~m v=1~0~~|invalid byte in chunk length",
                "0x5~m v=1~0~~|invalid byte in chunk length",
                "00000000000000005~m v=1~0~~|http chunk length too large",
                "5~m v=10~~|malformed chunked encoding",
                "5~m v=1^0~~|malformed chunked encoding",
                "5~m v=1~zz~|invalid byte in chunk length",
                "~m v=1~0~~|malformed MIME header: missing colon: \\\"m v=1\\\"",
                "5~m v=1~0~abc~~|malformed MIME header: missing colon: \\\"abc\\\"",
                "5~m v=1~0~ abc: d~~|malformed MIME header initial line:  abc: d"
            })
    void chunksThatMakeNoSenseAreToldAbout(String chunks, String error) throws IOException {
        assertThat(chunked("/write?db=db0", chunks.replace("~", "\r\n").replace('^', '\n')))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .contains("Connection: close")
                .endsWith("{\"error\":\"" + error + "\"}\n");
    }

    @Test
    void linesAndTrailersOfChunksAreBounded() throws IOException {
        var chunk = "\r\nm v=1\r\n0\r\n";
        assertThat(chunked("/write?db=db0", "5;" + "x".repeat(4091) + chunk + "\r\n"))
                .startsWith("HTTP/1.1 204");
        assertThat(chunked("/write?db=db0", "5;" + "x".repeat(4092) + chunk)).contains("header line too long");
        assertThat(chunked("/write?db=db0", "5" + chunk + "A: " + "x".repeat(9000) + "\r\n\r\n"))
                .contains("http: suspiciously long trailer after chunked body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5;a=b~m v=1~0;x~~",
                "5 \t~m v=1~0~~",
                "5\nm v=1~0\n~",
                "0000000000000005~m v=1~0~~",
                "2~m ~3~v=1~0~A: b~ c~d e: f~~"
            })
    void chunksThatAreOnlyUnusualAreTaken(String chunks) throws IOException {
        assertThat(chunked("/write?db=db0", chunks.replace("~", "\r\n"))).startsWith("HTTP/1.1 204");
    }

    @Test
    void aBrokenChunkMattersOnlyToThoseWhoReadTheBody() throws IOException {
        assertThat(chunked("/write?db=nodb", "zz\r\n")).startsWith("HTTP/1.1 404");
        assertThat(chunked("/write", "zz\r\n")).contains("database is required");
        assertThat(chunked("/query?q=SHOW+DATABASES", "zz\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("db0");
        assertThat(chunked("/query", "10\r\nq=SHOW+DATABASES\r\nzz\r\n"))
                .contains("missing required parameter \\\"q\\\"");
        assertThat(chunked("/ping", "zz\r\n")).startsWith("HTTP/1.1 405");
    }

    @Test
    void aBodyThatIsCutShortIsToldAbout() throws IOException {
        for (var cut : List.of("", "5", "5\r\nm v", "5\r\nm v=1", "5\r\nm v=1\r\n")) {
            assertThat(cutShort(cut)).startsWith("HTTP/1.1 400").endsWith("{\"error\":\"unexpected EOF\"}\n");
        }
        assertThat(cutShort("5\r\nm v=1\r\n0\r\n")).contains("http: unexpected EOF reading trailer");
        assertThat(cutShort("5\r\nm v=1\r\n0\r\nA: b\r\n")).contains("suspiciously long trailer");
    }

    @Test
    void aBodyShorterThanItsLengthIsToldAboutByThoseWhoReadIt() throws IOException {
        for (var cut : List.of("", "m v=1 1\n")) {
            assertThat(shorterThanItsLength("/write?db=db0", cut))
                    .startsWith("HTTP/1.1 400")
                    .endsWith("{\"error\":\"unexpected EOF\"}\n");
        }
        assertThat(shorterThanItsLength("/write?db=nodb", "m v=1 1\n")).startsWith("HTTP/1.1 404");
        assertThat(shorterThanItsLength("/query?q=SHOW+DATABASES", "q="))
                .startsWith("HTTP/1.1 200")
                .contains("db0");
        assertThat(shorterThanItsLength("/query", "q=SHOW+DATABASES")).contains("missing required parameter \\\"q\\\"");
        assertThat(answer("GET /query?db=db0&q=SELECT+v+FROM+m HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains("{\"results\":[{\"statement_id\":0}]}");
    }

    private String shorterThanItsLength(String target, String body) throws IOException {
        try (var client = new RawClient(server.address())) {
            return client.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + body)
                    .endOutput()
                    .readToEnd();
        }
    }

    private String cutShort(String chunks) throws IOException {
        try (var client = new RawClient(server.address())) {
            return client.send(chunkedHead("/write?db=db0") + chunks)
                    .endOutput()
                    .readToEnd();
        }
    }

    private String chunked(String target, String chunks) throws IOException {
        return answer(chunkedHead(target) + chunks);
    }

    private static String chunkedHead(String target) {
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    }

    @Test
    void anotherExpectationFails() throws IOException {
        assertThat(answer("POST /write?db=db0 HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nContent-Length: 5\r\n\r\nm v=1"))
                .startsWith("HTTP/1.1 417 Expectation Failed\r\n")
                .contains("Connection: close")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BREW /ping HTTP/1.1~Host: x | 405",
                "get /ping HTTP/1.1~Host: x | 405",
                "GET /ping HTTP/1.0 | 204",
                "GET /ping HTTP/1.1~Host: x~a: b~ c | 204"
            })
    void whatIsOnlyUnusualIsAnswered(String head, int status) throws IOException {
        assertThat(answer(head.replace("~", "\r\n"))).matches("(?s)HTTP/1\\.[01] " + status + " .*");
    }

    @Test
    void manyAndLargeHeadersAreTaken() throws IOException {
        var many = new StringBuilder("GET /ping HTTP/1.1\r\nHost: x");
        for (int i = 0; i < 15_000; i++) {
            many.append("\r\na").append(i).append(": b");
        }
        assertThat(answer(many.toString())).startsWith("HTTP/1.1 204");
        assertThat(answer("GET /ping HTTP/1.1\r\nHost: x\r\na: " + "x".repeat(900_000)))
                .startsWith("HTTP/1.1 204");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=SHOW%20DATABASES%zz | missing required parameter \\\"q\\\"",
                "q=SHOW%20DATABASES% | missing required parameter \\\"q\\\"",
                "q=SHOW%20DATABASES;a=b | missing required parameter \\\"q\\\"",
                "q=DROP+DATABASE+%22%FF%FE | error parsing query: found \uFFFD\uFFFD, expected identifier at line 1, char 14"
            })
    void aFormThatCannotBeReadIsAsIfItWereNotThere(String form, String error) throws IOException {
        assertThat(utf8(post(form))).startsWith("HTTP/1.1 400").endsWith("{\"error\":\"" + error + "\"}\n");
    }

    @Test
    void aLongOrDeepStatementIsAnswered() throws IOException {
        Function<Integer, String> nested =
                depth -> "db=db0&q=SELECT+v+FROM+m+WHERE+" + "(".repeat(depth) + "v=1" + ")".repeat(depth);
        assertThat(post(nested.apply(100))).endsWith("{\"results\":[{\"statement_id\":0}]}\n\r\n0\r\n\r\n");
        assertThat(post(nested.apply(10_000))).contains("not emulated by Mimeseries: nesting deeper than");
        assertThat(post("db=db0&q=SELECT+v+FROM+m+WHERE+" + "(".repeat(100)))
                .endsWith("{\"error\":\"error parsing query: found EOF, expected identifier, string, number, bool"
                        + " at line 1, char 123\"}\n");
        var long1 = "db=db0&q=SELECT+v+FROM+m+WHERE+a=%27" + "x".repeat(1_000_000);
        assertThat(post(long1 + "%27")).endsWith("{\"results\":[{\"statement_id\":0}]}\n\r\n0\r\n\r\n");
        assertThat(post(long1)).startsWith("HTTP/1.1 400").contains("error parsing query: found xxxx");
    }

    @Test
    void theBodyOfAWriteMayHoldAnything() throws IOException {
        assertThat(write("m\0x v=1 123")).startsWith("HTTP/1.1 204");
        assertThat(write("m v=1\0002 123"))
                .startsWith("HTTP/1.1 400")
                .endsWith("{\"error\":\"unable to parse 'm v=1\\u00002 123': invalid number\"}\n");
    }

    private String write(String lines) throws IOException {
        return answer(
                "POST /write?db=db0 HTTP/1.1\r\nHost: x\r\nContent-Length: " + lines.length() + "\r\n\r\n" + lines);
    }

    private String post(String form) throws IOException {
        return answer("POST /query HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + form.length() + "\r\n\r\n" + form);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}

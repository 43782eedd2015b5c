package io.mimeseries.server.influxdb.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.influxdb.InfluxDbHttpOptions;
import io.mimeseries.server.influxdb.InfluxDbHttpServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer here is that of InfluxDB 1.6.7 to the same bytes. */
@Timeout(120)
class PrometheusTests {
    private static final String WRITE = "/api/v1/prom/write?db=db";
    private static final String READ = "/api/v1/prom/read?db=db";

    private final HttpClient client = HttpClient.newHttpClient();
    private InfluxDbHttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = InfluxDbHttpServer.start(
                new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system()),
                new Journal(),
                FaultGate.open(),
                InfluxDbHttpOptions.DEFAULT);
        post("/query?q=CREATE+DATABASE+db", new byte[0]);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> post(String path, byte[] body, String... headers) throws Exception {
        var builder = HttpRequest.newBuilder(URI.create(server.url() + path)).POST(BodyPublishers.ofByteArray(body));
        return client.send(
                (headers.length == 0 ? builder : builder.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private static Message series(Message series) {
        return new Message().message(1, series);
    }

    private String write(Message message) throws Exception {
        return answer(post(WRITE, message.block()));
    }

    private static String answer(HttpResponse<byte[]> response) {
        return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8).strip();
    }

    private static Message query(long start, long end, Message matchers) {
        var query = new Message().number(1, start).number(2, end);
        return new Message().message(1, query.raw(unsigned(matchers.bytes())));
    }

    private static int[] unsigned(byte[] bytes) {
        var octets = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            octets[i] = bytes[i];
        }
        return octets;
    }

    /** The series of an answer as text. */
    private String read(Message query) throws Exception {
        var response = post(READ, query.block());
        return response.statusCode() == 200 ? text(Snappy.decode(response.body())) : answer(response);
    }

    private static String text(byte[] message) {
        var all = new StringJoiner("; ");
        var response = new MessageReader("ReadResponse", message);
        while (response.next()) {
            var result = new MessageReader("QueryResult", response.bytes("Results"));
            while (result.next()) {
                var series = new MessageReader("TimeSeries", result.bytes("Timeseries"));
                var text = new StringJoiner(" ");
                while (series.next()) {
                    var label = series.field() == 1;
                    var pair = new MessageReader("Pair", series.bytes("Pair"));
                    String first = label ? "" : "0.0";
                    String second = label ? "" : "0";
                    while (pair.next()) {
                        if (pair.field() == 1) {
                            first = label ? pair.text("Name") : Double.toString(pair.fixed64("Value"));
                        } else {
                            second = label ? pair.text("Value") : Long.toString(pair.varint("TimestampMs"));
                        }
                    }
                    text.add(label ? first + "=" + second : first + "@" + second);
                }
                all.add(text.toString());
            }
        }
        return all.toString();
    }

    private String rows(String from) throws Exception {
        return answer(post("/query?db=db&epoch=ms&q=SELECT+*+FROM+" + from, new byte[0]));
    }

    @Test
    void writesSamplesAsPointsOfOneField() throws Exception {
        assertThat(write(series(new Message()
                        .label("__name__", "up")
                        .label("job", "a")
                        .sample(1.5, 1000)
                        .sample(Double.NaN, 1500)
                        .sample(2, 2000))))
                .isEqualTo("204 ");
        assertThat(rows("up"))
                .contains("\"columns\":[\"time\",\"__name__\",\"job\",\"value\"],"
                        + "\"values\":[[1000,\"up\",\"a\",1.5],[2000,\"up\",\"a\",2]]");
        assertThat(write(series(new Message()
                        .label("x", "y")
                        .label("", "v")
                        .label("k", "")
                        .sample(1, 1000))))
                .isEqualTo("204 ");
        assertThat(rows("prom_metric_not_specified")).contains("[[1000,\"v\",1,\"y\"]]");
        assertThat(write(series(new Message()
                        .label("__name__", "a b,c=d\n")
                        .label("k e,y=", "v a,l=\\")
                        .sample(1, -5000))))
                .isEqualTo("204 ");
        assertThat(read(query(-10_000, 0, new Message().matcher(0, "__name__", "a b,c=d\n"))))
                .isEqualTo("__name__=a b,c=d\n k e,y==v a,l=\\ 1.0@-5000");
    }

    @Test
    void refusesSamplesThatCannotBe() throws Exception {
        var good = series(new Message().label("__name__", "up").sample(1, 1000));
        assertThat(answer(post("/api/v1/prom/write", good.block())))
                .isEqualTo("400 {\"error\":\"database is required\"}");
        assertThat(answer(post("/api/v1/prom/write?db=no", new byte[] {1, 2})))
                .isEqualTo("404 {\"error\":\"database not found: \\\"no\\\"\"}");
        assertThat(answer(post(WRITE, new byte[] {'x', 'x'}))).isEqualTo("400 {\"error\":\"snappy: corrupt input\"}");
        assertThat(answer(post(WRITE + "&rp=no", good.block())))
                .isEqualTo("500 {\"error\":\"retention policy not found: no\"}");
        assertThat(answer(post(WRITE + "&consistency=no", good.block())))
                .isEqualTo("400 {\"error\":\"invalid consistency level\"}");
        assertThat(write(series(new Message().label("__name__", "i").sample(Double.NEGATIVE_INFINITY, 1))))
                .isEqualTo("400 {\"error\":\"+/-Inf is an unsupported value for field value\"}");
        assertThat(write(series(
                        new Message().label("__name__", "t").label("time", "x").sample(1, 1))))
                .isEqualTo("400 {\"error\":\"partial write: invalid tag key: input tag \\\"time\\\" on measurement"
                        + " \\\"t\\\" is invalid dropped=1\"}");
        assertThat(answer(post(WRITE, new byte[] {'x'}, "Accept", "text/csv")))
                .isEqualTo("400 error\nsnappy: corrupt input");
    }

    @ParameterizedTest
    @CsvSource({
        "0001, proto: WriteRequest: illegal tag 0 (wire type 0)",
        "0801, proto: wrong wireType = 0 for field Timeseries",
        "0c, proto: WriteRequest: wiretype end group for non-group",
        "0a05616263, unexpected EOF",
        "17, proto: illegal wireType 7",
        "ffffffffffffffffffffff, proto: integer overflow",
        "ffff, unexpected EOF",
        "0affffffffffffffffff01, proto: negative length found during unmarshaling",
        "0a020801, proto: wrong wireType = 0 for field Labels",
        "0a040a020801, proto: wrong wireType = 0 for field Name",
        "0a0412020801, proto: wrong wireType = 0 for field Value",
        "530801, unexpected EOF",
        "52096162, unexpected EOF"
    })
    void complainsAboutMessagesInTheWordsOfTheRealServer(String hex, String text) throws Exception {
        var octets = new int[hex.length() / 2];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = Integer.parseInt(hex, 2 * i, 2 * i + 2, 16);
        }
        assertThat(write(new Message().raw(octets))).isEqualTo("400 {\"error\":\"" + text + "\"}");
    }

    @Test
    void passesOverUnknownFields() throws Exception {
        var message = new Message().raw(0x50, 5, 0x53, 0x08, 1, 0x54);
        assertThat(write(
                        message.message(1, new Message().label("__name__", "up").sample(1, 1))))
                .isEqualTo("204 ");
        assertThat(rows("up")).contains("[[1,\"up\",1]]");
    }

    private void seed() throws Exception {
        var lines = """
                ints,job=a value=3i 1000000
                other,job=a foo=3,value=9 1000000
                other,job=b foo=3 1000000
                multi,job=a,z=1 value=1 1000000
                multi,job=b value=2 1000000
                multi,a=0,job=c value=3 2000000
                multi,job=c value=3 1700000000000000000
                multi,job=c value=4 3000999
                """;
        post("/write?db=db", lines.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | job | a | job=a z=1 1.0@1",
                "0 | job | a.* | ''",
                "0 | nolabel | '' | a=0 job=c 3.0@2; job=a z=1 1.0@1; job=b 2.0@1; job=c 4.0@3",
                "1 | job | a | a=0 job=c 3.0@2; job=b 2.0@1; job=c 4.0@3",
                "1 | z | 1 | a=0 job=c 3.0@2; job=b 2.0@1; job=c 4.0@3",
                "2 | job | [abx] | job=a z=1 1.0@1; job=b 2.0@1",
                "2 | _field | value | a=0 job=c 3.0@2; job=a z=1 1.0@1; job=b 2.0@1; job=c 4.0@3",
                "3 | _measurement | multi | ''",
                "2 | job | (( | 400 {\"error\":\"error parsing regexp: missing closing ): `((`\"}",
                "3 | job | a{2}{600} | 400 {\"error\":\"error parsing regexp: invalid repeat count: `{600}`\"}",
                "9 | job | a | 400 {\"error\":\"unknown match type 9\"}"
            })
    void readsWhatTheMatchersAccept(int type, String label, String value, String answer) throws Exception {
        seed();
        var matchers = new Message().matcher(0, "__name__", "multi").matcher(type, label, value);
        assertThat(read(query(0, 10_000, matchers))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 | job=a z=1 1.0@1; job=b 2.0@1",
                "2 | 3 | a=0 job=c 3.0@2",
                "3 | 2 | ''",
                "2 | 1700000000000 | a=0 job=c 3.0@2; job=c 4.0@3 3.0@1700000000000",
                "2 | 1699999999999 | a=0 job=c 3.0@2; job=c 4.0@3",
                "2 | 0 | a=0 job=c 3.0@2; job=c 4.0@3 3.0@1700000000000"
            })
    void readsSpansOfTime(long start, long end, String answer) throws Exception {
        seed();
        assertThat(read(query(start, end, new Message().matcher(0, "__name__", "multi"))))
                .isEqualTo(answer);
    }

    @Test
    void patternsAreWeighedBeforeTheyAreCompiled() throws Exception {
        seed();
        var matchers = new Message().matcher(0, "__name__", "multi").matcher(2, "job", "(?:a*b*c*d*){1000}");
        assertThat(read(query(0, 10_000, matchers)))
                .contains("not emulated by Mimeseries: regular expressions of more");
    }

    @Test
    void readsFloatsOfTheFieldValueOnly() throws Exception {
        seed();
        assertThat(read(query(0, 10_000, new Message().matcher(0, "job", "a"))))
                .isEqualTo("job=a z=1 1.0@1; job=a 9.0@1");
        assertThat(read(query(0, 10_000, new Message().matcher(0, "__name__", "ints"))))
                .isEmpty();
    }

    @Test
    void refusesQueriesThatAreNone() throws Exception {
        seed();
        var up = new Message().matcher(0, "__name__", "up");
        assertThat(read(new Message()))
                .isEqualTo("400 {\"error\":\"Prometheus read endpoint currently only supports one query at a time\"}");
        assertThat(read(query(0, 1, new Message()))).isEqualTo("400 {\"error\":\"expected matcher\"}");
        assertThat(answer(post("/api/v1/prom/read?db=no", query(0, 1, up).block())))
                .isEqualTo("400 {\"error\":\"no database\"}");
        assertThat(answer(post(READ + "&rp=no", query(0, 1, up).block())))
                .isEqualTo("400 {\"error\":\"invalid retention policy\"}");
        // the real server panics: 500
        assertThat(read(query(0, 10, new Message().matcher(1, "nolabel", "x"))))
                .startsWith("501 {\"error\":\"not emulated by Mimeseries: a Prometheus query without __name__");
    }

    @Test
    void namesTypeAndEncoding() throws Exception {
        seed();
        var query = query(0, 10, new Message().matcher(0, "__name__", "multi")).block();
        var plain = post(READ, query, "Accept", "text/csv");
        assertThat(plain.headers().firstValue("Content-Type")).hasValue("application/x-protobuf");
        assertThat(plain.headers().firstValue("Content-Encoding")).hasValue("snappy");
        var gzip = post(READ, query, "Accept-Encoding", "gzip");
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
    }
}

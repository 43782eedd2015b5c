package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** The same requests get the same bytes, whatever the locale and zone of the machine are. */
@Isolated
@Timeout(300)
class DeterminismTests {
    private static final int REPLAYS = 100;
    private static final List<String> LOCALES =
            List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE");
    private static final List<String> ZONES = List.of(
            "UTC", "Asia/Kolkata", "America/New_York", "Pacific/Chatham", "Europe/Berlin", "Pacific/Kiritimati");
    private static final String BASIC = "Authorization: Basic cm9vdDp0YW9zZGF0YQ==\r\n";

    @Test
    void theSameRequestsGetTheSameBytes() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            var first = replay();
            assertThat(first).hasSize(20).noneMatch(String::isEmpty);
            for (int i = 1; i < REPLAYS; i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i % LOCALES.size())));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                assertThat(replay())
                        .as(Locale.getDefault() + ", " + TimeZone.getDefault().getID())
                        .isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> replay() throws IOException {
        var clock = new ManualClock(Instant.parse("2024-03-31T00:30:00.123456789Z"));
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withIotDb(IotDbOptions.DEFAULT)
                .withRiakTs(RiakTsOptions.DEFAULT)
                .withTDengine(TDengineOptions.DEFAULT)
                .withClock(clock))) {
            var answers = new ArrayList<String>();
            influxDb(server.influxDbEndpoint(), clock, answers);
            tdengine(server.tdengineEndpoint(), answers);
            riakTs(server.riakTsEndpoint(), answers);
            iotDb(server.iotDbEndpoint(), answers);
            return answers;
        }
    }

    private static void influxDb(Endpoint endpoint, ManualClock clock, List<String> answers) throws IOException {
        answers.add(http(endpoint, "POST", "/query?q=CREATE+DATABASE+%22I%C4%B0i%22", "", ""));
        answers.add(http(endpoint, "POST", "/write?db=I%C4%B0i", "", "cpu,host=ı v=1.5,n=7i,t=\"İ\"\ncpu v=-0.1"));
        clock.advance(Duration.ofHours(1));
        answers.add(http(endpoint, "GET", "/query?db=I%C4%B0i&q=SELECT+*+FROM+cpu+WHERE+time+<+now()", "", ""));
        answers.add(http(
                endpoint,
                "GET",
                "/query?db=I%C4%B0i&q=SELECT+mean(v)+FROM+cpu+WHERE+time+>+now()-1d+GROUP+BY+time(6h)+tz('Europe/Berlin')",
                "",
                ""));
        answers.add(http(endpoint, "GET", "/query?db=I%C4%B0i&q=select+ITEM(v)+from+cpu", "", ""));
        answers.add(
                http(endpoint, "GET", "/query?db=I%C4%B0i&q=SHOW+SERIES;SHOW+FIELD+KEYS", "Accept: text/csv\r\n", ""));
    }

    private static void tdengine(Endpoint endpoint, List<String> answers) throws IOException {
        for (var sql : List.of(
                "CREATE DATABASE TITLE KEEP 36500",
                "CREATE TABLE title.ITEMS (ts TIMESTAMP, v DOUBLE, id NCHAR(9))",
                "INSERT INTO title.items VALUES (now, 1.5, 'İı') ('2024-03-31 02:30:00', 1e300, NULL)",
                "SELECT ts, v, upper(id), to_iso8601(ts) FROM title.items",
                "SHOW title.TABLES")) {
            answers.add(http(endpoint, "POST", "/rest/sql", BASIC, sql));
        }
    }

    private static void riakTs(Endpoint endpoint, List<String> answers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            for (var sql : List.of(
                    "CREATE TABLE ti (i VARCHAR NOT NULL, t TIMESTAMP NOT NULL, v DOUBLE,"
                            + " PRIMARY KEY ((i, QUANTUM(t, 15, 'm')), i, t))",
                    "INSERT INTO ti VALUES ('I', '2024-03-31 02:30:00', 1.5)",
                    "SELECT * FROM ti WHERE i = 'I' AND t >= '2024-03-31' AND t < '2024-04-01'",
                    "DESCRIBE ti")) {
                answers.add(frames(socket, riakQuery(sql)));
            }
        }
    }

    /** Code 90 and a TsQueryReq whose query has the statement as its base. */
    private static byte[] riakQuery(String sql) throws IOException {
        var text = sql.getBytes(StandardCharsets.UTF_8);
        var base = new ByteArrayOutputStream();
        base.write(0x0A);
        varint(base, text.length);
        base.write(text);
        var message = new ByteArrayOutputStream();
        message.write(90);
        message.write(0x0A);
        varint(message, base.size());
        base.writeTo(message);
        return message.toByteArray();
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static void iotDb(Endpoint endpoint, List<String> answers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            answers.add(frames(socket, thrift("openSession", request -> {
                i32(request, 1, 2);
                text(request, 2, "+05:30");
                text(request, 3, "root");
                text(request, 4, "root");
            })));
            answers.add(frames(socket, call("requestStatementId", arguments -> i64(arguments, 1, 1))));
            for (var sql : List.of(
                    "INSERT INTO root.i.d(time, v, t) VALUES (2024-03-31T02:30:00, 1.5, 'İı'), (1, -0.1, 'x')",
                    "SELECT v, UPPER(t) FROM root.i.d",
                    "SELECT ITEM(v) FROM root.i.d")) {
                answers.add(frames(socket, thrift("executeStatement", request -> {
                    i64(request, 1, 1);
                    text(request, 2, sql);
                    i64(request, 3, 1);
                })));
            }
        }
    }

    /** Fills the fields of a request. */
    private interface Fields {
        void write(DataOutputStream request) throws IOException;
    }

    /** A call whose only argument is a request. */
    private static byte[] thrift(String method, Fields fields) throws IOException {
        return call(method, arguments -> {
            arguments.writeByte(12);
            arguments.writeShort(1);
            fields.write(arguments);
            arguments.writeByte(0);
        });
    }

    /** A call in Thrift's binary protocol. */
    private static byte[] call(String method, Fields fields) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(0x80010001);
        out.writeInt(method.length());
        out.writeBytes(method);
        out.writeInt(7);
        fields.write(out);
        out.writeByte(0);
        return bytes.toByteArray();
    }

    private static void i32(DataOutputStream out, int id, int value) throws IOException {
        out.writeByte(8);
        out.writeShort(id);
        out.writeInt(value);
    }

    private static void i64(DataOutputStream out, int id, long value) throws IOException {
        out.writeByte(10);
        out.writeShort(id);
        out.writeLong(value);
    }

    private static void text(DataOutputStream out, int id, String value) throws IOException {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeByte(11);
        out.writeShort(id);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Says a message in a frame, and shows what comes back in one. */
    private static String frames(Socket socket, byte[] message) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.writeInt(message.length);
        out.write(message);
        var in = new DataInputStream(socket.getInputStream());
        return new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1);
    }

    /** Head and body, without the headers that are different each time on the real server, too. */
    private static String http(Endpoint endpoint, String method, String path, String headers, String body)
            throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                + content.length + "\r\n" + headers + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.lines()
                    .filter(line -> !line.startsWith("Date:")
                            && !line.startsWith("Request-Id:")
                            && !line.startsWith("X-Influxdb-Request-Id:"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
